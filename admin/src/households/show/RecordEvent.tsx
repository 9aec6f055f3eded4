import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { StoryRecordView } from '@zhufu/contracts/visits/household-story.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath } from '../../app/paths';
import { StatusChip } from '../../ui/StatusChip';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { EventRow } from './EventRow';

export interface RecordEventProps {
  record: StoryRecordView;
  household: HouseholdView;
}

/** 2017 年…活动，按独生子女死亡家庭，应发 800.00 元，01-09 走访到 */
function useRosterLine() {
  const words = useWords();
  const said = useSaid();
  return ({ campaignName, due, reachedOn, reason }: StoryRecordView, category: string | null): string =>
    said.join([
      campaignName,
      category && words('story.as', { category }),
      due !== null && words('story.due', { amount: formatYuan(due as Fen) }),
      reachedOn ? words('story.reachedOn', { day: reachedOn }) : words('story.notReached'),
      reason,
    ]);
}

function useLine() {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const roster = useRosterLine();
  return (record: StoryRecordView): string => {
    const { kind, certificateNo, closingReason, reason, actorName } = record;
    const category = record.category && translate(`codes.householdCategory.${record.category}`);
    if (kind === 'roster') return roster(record, category);
    return said.join([
      category,
      certificateNo && words('story.certificate', { number: certificateNo }),
      closingReason && translate(`codes.closingReason.${closingReason}`),
      reason,
      actorName && words('story.by', { name: actorName }),
    ]);
  };
}

/** A change of the family's record. */
export function RecordEvent({ record, household }: RecordEventProps) {
  const words = useWords();
  const line = useLine()(record);
  const { kind, on, status, campaignId } = record;
  return (
    <EventRow
      kind="record"
      on={on}
      name={words(`story.record.${kind}`)}
      to={campaignId ? listPath('roster-entries', { campaignId, q: household.number }) : undefined}
      line={line}
      chip={status && <StatusChip list="householdStatus" status={status} />}
    />
  );
}
