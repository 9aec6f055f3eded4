import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { listPath } from '../app/paths';
import { may, useSession } from '../app/session';
import { DeleteDialog } from '../ui/form/DeleteDialog';
import { useKeeping } from '../ui/form/useKeeping';
import { useFamilyName } from '../ui/useFamilyName';
import { ownDrafts } from './Drafts';
import { useWords } from './words';

export interface DeleteDraftProps {
  visit: VisitView;
  /** Once it is gone, for the form that stands on it. */
  gone?: () => void;
  /** When it is refused; what is on the page is read anew without it. */
  refused?: () => void;
}

/** 删除 of a draft by who recorded it; goes on to their other drafts. */
export function DeleteDraft({ visit, gone, refused }: DeleteDraftProps) {
  const translate = useTranslate();
  const words = useWords();
  const nameOf = useFamilyName();
  const navigate = useNavigate();
  const accountId = useSession()?.account.id;
  const kept = useKeeping(`visits.${visit.id}`);
  const [isOpen, setOpen] = useState(false);
  if (visit.status !== 'draft' || visit.recorderId !== accountId || !may('visits.delete')) return null;
  const done = () => {
    kept.end();
    gone?.();
    void navigate(listPath('visits', ownDrafts));
  };
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('action.delete')}
      </Button>
      {isOpen && (
        <DeleteDialog
          record={visit}
          title={words('discard.title', { name: nameOf(visit), day: visit.visitedOn })}
          lead={words('discard.lead')}
          confirm="action.delete"
          deleted="resources.visits.discard.done"
          close={() => setOpen(false)}
          done={done}
          refused={refused}
        />
      )}
    </>
  );
}
