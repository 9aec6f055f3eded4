import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { useSession } from '../../app/session';
import { Notice } from '../../ui/Notice';
import { mayEdit, ownCheck } from '../standing';
import { useSaid } from '../useSaid';
import { useWords } from '../words';

/** 注销，2016-11-02，死亡: how the record ended. */
function Ended({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const { status, closingReason, endedOn, endNote } = household;
  const state = translate(`codes.householdStatus.${status}`);
  const parts = [
    endedOn ? words('show.ended', { status: state, on: endedOn }) : state,
    closingReason && translate(`codes.closingReason.${closingReason}`),
    endNote,
  ];
  return <Notice tone="mute">{said.join(parts)}</Notice>;
}

/** Why the record stands still: returned, ended, or for another to check. */
export function Notices({ household }: { household: HouseholdView }) {
  const words = useWords();
  const own = ownCheck(household, useSession()?.account.id);
  const { status, returnReason, endNote } = household;
  return (
    <>
      {status === 'returned' && (
        <Notice tone="bad">
          {returnReason && <strong>{words('show.returned', { reason: returnReason })}</strong>}
          {mayEdit(household) && <div>{words('show.returnedNext')}</div>}
        </Notice>
      )}
      {status === 'suspended' && endNote && <Notice tone="warn">{words('show.suspended', { reason: endNote })}</Notice>}
      {(status === 'closed' || status === 'moved') && <Ended household={household} />}
      {own && <Notice tone="warn">{words(own === 'review' ? 'show.ownReview' : 'show.ownApprove')}</Notice>}
    </>
  );
}
