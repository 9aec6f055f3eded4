import { DataTable, NumberInput } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RowCard } from '../ui/list/RowCard';
import { RowLink } from '../ui/list/RowLink';
import { StatusChip } from '../ui/StatusChip';
import { formatCount } from '../ui/when';
import { useWords } from './words';

const Column = DataTable.Col<CampaignRow>;
const sort = { field: 'firstOn', order: 'DESC' } as const;

const filters = [
  <NumberInput key="year" source="year" min={2000} max={2100} step={1} />,
  <CodeSelect key="status" source="status" list="campaignStatus" emptyText="list.any" />,
];

const progressOf = ({ households, targetHouseholds }: CampaignRow): string =>
  `${formatCount(households)} / ${targetHouseholds === null ? '—' : formatCount(targetHouseholds)}`;

function CampaignCard({ row }: { row: CampaignRow }) {
  const words = useWords();
  const lines = [
    words('days', { from: row.firstOn, to: row.lastOn }),
    `${words('board.doneOf')} ${progressOf(row)}`,
    `${words('fields.amount')} ${formatYuan(row.amount as Fen)}`,
  ];
  return <RowCard source="name" chip={<StatusChip list="campaignStatus" status={row.status} />} lines={lines} />;
}

/** 走访慰问活动, the latest first; each with what stands against its targets in the reader's area. */
export function CampaignList() {
  const words = useWords();
  return (
    <ListPage
      filters={filters}
      sort={sort}
      emptyHint={words('emptyHint')}
      card={(row) => <CampaignCard row={row as CampaignRow} />}
    >
      <Column source="name">
        <RowLink />
      </Column>
      <Column source="year" />
      <Column source="firstOn" render={({ firstOn, lastOn }) => words('days', { from: firstOn, to: lastOn })} />
      <Column source="organiser" disableSort />
      <Column source="households" label={words('board.doneOf')} disableSort align="right" render={progressOf} />
      <Column source="amount" disableSort align="right" render={({ amount }) => formatYuan(amount as Fen)} />
      <Column
        source="status"
        disableSort
        render={({ status }) => <StatusChip list="campaignStatus" status={status} />}
      />
    </ListPage>
  );
}
