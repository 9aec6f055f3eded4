import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { BasisView, CampaignTotalsRow, TotalsBy } from '@zhufu/contracts/reports/report.view';
import { levelOfCode } from '@zhufu/domain/regions';
import type { FigureColumn } from '../../ui/FigureTable';
import { PaidLink, ReachedLink } from '../CountLink';
import { useClassColumns, useKindCell } from '../useClassColumns';
import { useWords } from '../words';

export const keyOf = (row: CampaignTotalsRow): string =>
  row.day ?? row.fundingSourceId ?? `${row.regionCode} ${row.regionName}`;

interface Cut {
  by: TotalsBy;
  basis: BasisView;
  /** The address of the same report one level down. */
  below: (regionCode: string) => string;
}

const nameOf = (row: CampaignTotalsRow): string => row.day ?? row.sourceName ?? row.regionName ?? '';

function Name({ row, below }: { row: CampaignTotalsRow; below: Cut['below'] }) {
  if (row.day || !row.regionCode) return <time dateTime={row.day}>{row.day}</time>;
  if (row.sourceName) return row.sourceName;
  return levelOfCode(row.regionCode) === 'village' ? (
    row.regionName
  ) : (
    <Link to={below(row.regionCode)}>{row.regionName}</Link>
  );
}

/** What of the list a row counts. */
const partOf = ({ basis, by }: Cut, row: CampaignTotalsRow) => {
  const isPlace = by !== 'day' && by !== 'source';
  return {
    campaignId: basis.campaignId,
    regionCode: (isPlace && row.regionCode) || basis.regionCode,
    fundingSourceId: row.fundingSourceId,
    from: row.day,
    to: row.day,
  };
};

/** The columns of campaign totals; a source has no households of its own. */
export function useTotalColumns(cut: Cut): FigureColumn<CampaignTotalsRow>[] {
  const translate = useTranslate();
  const words = useWords();
  const { by, below } = cut;
  const paidOf = (row: CampaignTotalsRow) => ({ ...partOf(cut, row), of: nameOf(row) || words('sum') });
  const classColumns = useClassColumns(paidOf);
  const kindCell = useKindCell(paidOf);
  const households: FigureColumn<CampaignTotalsRow> = {
    key: 'households',
    label: words('columns.householdsUnit'),
    cell: (row) => <ReachedLink {...paidOf(row)} count={row.households ?? 0} />,
  };
  const first = { key: 'name', label: words(`columns.${by}`), isText: true };
  return [
    { ...first, cell: (row) => <Name row={row} below={below} /> },
    ...(by === 'source'
      ? [
          {
            key: 'owner',
            label: words('columns.owner'),
            isText: true,
            cell: (row: CampaignTotalsRow) => row.regionName,
          },
        ]
      : [households]),
    {
      key: 'amount',
      label: words('columns.amount'),
      cell: (row) => <PaidLink {...paidOf(row)} amount={row.amount} />,
    },
    ...classColumns,
    {
      key: 'cash',
      label: translate('codes.aidKind.cash'),
      group: words('columns.ofIt'),
      cell: kindCell('cash'),
    },
    { key: 'goods', label: words('columns.goods'), group: words('columns.ofIt'), cell: kindCell('goods') },
  ];
}
