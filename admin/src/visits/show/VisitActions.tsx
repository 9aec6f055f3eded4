import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { verbsFrom } from '@zhufu/domain/transitions';
import { visitFlow, type VisitVerb } from '@zhufu/domain/visits';
import { editPath } from '../../app/paths';
import { may, useSession } from '../../app/session';
import { ReasonDialog } from '../../ui/form/ReasonDialog';
import { useAct } from '../../ui/form/useAct';
import { useFamilyName } from '../../ui/useFamilyName';
import { DeleteDraft } from '../DeleteDraft';
import { useWords } from '../words';

type Shown = Exclude<VisitVerb, 'redraft'>;
const asking: Partial<Record<Shown, string>> = { return: 'show.returnLead', void: 'show.voidLead' };

/** The verbs that the state, the role and maker ≠ checker leave to the reader (decisions.md 9). */
function verbsFor({ status, mine, recorderId }: VisitView, accountId?: string): Shown[] {
  return verbsFrom(visitFlow, status)
    .filter((verb): verb is Shown => verb !== 'redraft' && may(`visits.${verb}`))
    .filter((verb) => (verb === 'submit' ? recorderId === accountId : !mine));
}

/** 提交, 确认, 退回, 作废, 修改, 删除. */
export function VisitActions({ visit }: { visit: VisitView }) {
  const translate = useTranslate();
  const words = useWords();
  const nameOf = useFamilyName();
  const accountId = useSession()?.account.id;
  const { act, isBusy } = useAct(visit);
  const [open, setOpen] = useState<Shown>();
  const word = (verb: Shown) => translate(`codes.visitVerb.${verb}`);
  const mayEdit =
    may('visits.edit') && visit.recorderId === accountId && (visit.status === 'draft' || visit.status === 'returned');
  return (
    <>
      <DeleteDraft key={visit.id} visit={visit} />
      {mayEdit && (
        <Button variant="outlined" component={Link} to={editPath('visits', visit.id)}>
          {translate('action.edit')}
        </Button>
      )}
      {verbsFor(visit, accountId).map((verb) => (
        <Button
          key={verb}
          variant={verb === 'confirm' || verb === 'submit' ? 'contained' : 'outlined'}
          color={verb === 'void' ? 'error' : 'primary'}
          disabled={isBusy}
          onClick={() => (asking[verb] ? setOpen(verb) : void act(verb, word(verb)))}
        >
          {word(verb)}
        </Button>
      ))}
      {open && (
        <ReasonDialog
          record={visit}
          verb={open}
          title={`${word(open)} ${nameOf(visit)}`}
          lead={words(asking[open] ?? '')}
          isDestructive={open === 'void'}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
