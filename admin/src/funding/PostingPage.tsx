import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { editPath, listPath, showPath } from '../app/paths';
import { may, useSession } from '../app/session';
import { DeleteDialog } from '../ui/form/DeleteDialog';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { useAct } from '../ui/form/useAct';
import { Notice } from '../ui/Notice';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { StatusChip } from '../ui/StatusChip';
import { Value, Values } from '../ui/Value';
import { formatInstant } from '../ui/when';
import { BalanceValue, type Posting, PostingCautions } from './PostingCautions';

export interface PostingPageProps {
  resource: 'funding-receipts' | 'funding-transfers';
  posting: Posting;
  /** The fields of its own kind, in order: label and text. */
  facts: [field: string, text: string][];
}

/** 修改 and 删除 of a draft, by its maker. */
function DraftActions({ resource, posting }: PostingPageProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [isOpen, setOpen] = useState(false);
  const what = { one: translate(`resources.${resource}.one`), voucher: posting.voucher };
  return (
    <>
      {may(`${resource}.delete`) && (
        <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
          {translate('action.delete')}
        </Button>
      )}
      {may(`${resource}.edit`) && (
        <Button variant="outlined" component={RouterLink} to={editPath(resource, posting.id)}>
          {translate('action.edit')}
        </Button>
      )}
      {isOpen && (
        <DeleteDialog
          record={posting}
          title={translate('posting.deleteOf', what)}
          lead={translate('posting.deleteLead')}
          confirm="action.delete"
          deleted="posting.deleted"
          close={() => setOpen(false)}
          done={() => redirect('list', resource)}
        />
      )}
    </>
  );
}

/** 过账 by another than the maker, 冲正 once posted (decisions.md 9). */
function CheckerActions({ resource, posting }: PostingPageProps) {
  const translate = useTranslate();
  const { act, isBusy } = useAct(posting);
  const [isOpen, setOpen] = useState(false);
  const word = (verb: string) => translate(`verbs.${resource}.${verb}`);
  return (
    <>
      {posting.status === 'draft' && may(`${resource}.post`) && (
        <Button variant="contained" disabled={isBusy} onClick={() => void act('post', word('post'))}>
          {word('post')}
        </Button>
      )}
      {posting.status === 'posted' && may(`${resource}.reverse`) && (
        <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
          {word('reverse')}
        </Button>
      )}
      {isOpen && (
        <ReasonDialog
          record={posting}
          verb="reverse"
          title={`${word('reverse')} ${posting.voucher}`}
          lead={translate('posting.reverseLead')}
          isDestructive
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** One receipt or transfer: what it is, who entered it, who posted it. */
export function PostingPage(props: PostingPageProps) {
  const translate = useTranslate();
  const { resource, posting, facts } = props;
  const isOwn = useSession()?.account.id === posting.makerId;
  const isOwnDraft = isOwn && posting.status === 'draft';
  const label = (field: string) => translate(`resources.${resource}.fields.${field}`);
  const at = (instant: string | null) => (instant ? formatInstant(instant) : '—');
  return (
    <>
      <PageTitle
        title={`${translate(`resources.${resource}.one`)} ${posting.voucher}`}
        note={<StatusChip list="postingStatus" status={posting.status} />}
        crumbs={[{ label: translate(`resources.${resource}.name`), to: listPath(resource) }]}
        actions={isOwn ? isOwnDraft && <DraftActions {...props} /> : <CheckerActions {...props} />}
      />
      {isOwnDraft && <Notice tone="warn">{translate('posting.own')}</Notice>}
      <PostingCautions posting={posting} />
      {posting.status === 'reversed' && (
        <Notice tone="bad">
          {translate('posting.reversed', { reason: posting.reason, who: posting.reverserName })}
        </Notice>
      )}
      <Sheet>
        <Values>
          <Value label={label('sourceName')}>
            <Link component={RouterLink} to={showPath('funding-sources', posting.fundingSourceId)}>
              {posting.sourceName}
            </Link>
          </Value>
          <Value label={label('amount')}>{formatYuan(posting.amount as Fen)}</Value>
          <BalanceValue posting={posting} />
          {facts.map(([field, text]) => (
            <Value key={field} label={label(field)}>
              {text}
            </Value>
          ))}
          <Value label={label('makerName')}>{posting.makerName}</Value>
          <Value label={label('checkerName')}>{posting.checkerName ?? '—'}</Value>
          <Value label={label('postedAt')}>{at(posting.postedAt)}</Value>
          <Value label={label('note')}>{posting.note ?? '—'}</Value>
        </Values>
      </Sheet>
    </>
  );
}
