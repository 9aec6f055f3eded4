import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CampaignYearRow } from '@zhufu/contracts/reports/report.view';
import { Breakable } from '../../ui/Breakable';
import { EmptyState } from '../../ui/EmptyState';
import { type FigureColumn, FigureTable } from '../../ui/FigureTable';
import { useRootRegion } from '../../ui/region/useRegions';
import { Sheet } from '../../ui/Sheet';
import { StatusChip } from '../../ui/StatusChip';
import { ClassSwitch } from '../classes/ClassSwitch';
import { PutIntoLine } from '../classes/PutIntoLine';
import { PaidLink, ReachedLink } from '../CountLink';
import { reportPath } from '../paths';
import { useClassColumns, useKindCell } from '../useClassColumns';
import { useWords } from '../words';
import { Period } from './Period';

type Column = FigureColumn<CampaignYearRow>;

function useColumns(): Column[] {
  const words = useWords();
  const translate = useTranslate();
  const paidOf = ({ year, campaignId, campaignName }: CampaignYearRow) => ({
    campaignId,
    of: `${year} ${campaignName}`,
  });
  const byClass = useClassColumns(paidOf);
  const kindCell = useKindCell(paidOf);
  const text = (key: string, cell: Column['cell']): Column => ({
    key,
    label: words(`columns.${key}`),
    isText: true,
    wraps: key === 'campaign' || key === 'period',
    cell,
  });
  return [
    text('campaign', ({ campaignId, campaignName }) => (
      <Link to={reportPath('totals', { campaignId })}>{campaignName}</Link>
    )),
    text('year', ({ year }) => year),
    text('period', ({ firstOn, lastOn }) => <Period firstOn={firstOn} lastOn={lastOn} />),
    text('status', ({ status }) => <StatusChip list="campaignStatus" status={status} />),
    {
      key: 'households',
      label: words('columns.householdsUnit'),
      cell: (row) => <ReachedLink {...paidOf(row)} count={row.households} />,
    },
    {
      key: 'amount',
      label: words('columns.amount'),
      cell: (row) => <PaidLink {...paidOf(row)} amount={row.amount} />,
    },
    ...byClass,
    {
      key: 'cash',
      label: translate('codes.aidKind.cash'),
      group: words('columns.ofIt'),
      cell: kindCell('cash'),
    },
    {
      key: 'goods',
      label: <Breakable text={words('heads.goods')} />,
      group: words('columns.ofIt'),
      cell: kindCell('goods'),
    },
  ];
}

/** Campaigns whose figures are computed from visits on record, the latest first. */
export function ComputedYears({ rows }: { rows: CampaignYearRow[] }) {
  const words = useWords();
  const translate = useTranslate();
  const columns = useColumns();
  const region = useRootRegion()?.name ?? '';
  const latestFirst = [...rows].sort((a, b) => b.firstOn.localeCompare(a.firstOn));
  return (
    <Sheet
      title={words('years.computed')}
      note={words('years.computedBasis', { region })}
      actions={<ClassSwitch />}
      flush
    >
      {rows.length > 0 ? (
        <>
          <FigureTable
            caption={words('years.computed')}
            columns={columns}
            rows={latestFirst}
            keyOf={({ campaignId }) => campaignId}
          />
          <PutIntoLine parts={latestFirst.map(({ campaignName, putInto }) => ({ of: campaignName, putInto }))} />
        </>
      ) : (
        <EmptyState title={words('years.noCampaigns')} hint={translate('campaign.noneHint')} />
      )}
    </Sheet>
  );
}
