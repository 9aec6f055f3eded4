import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CampaignSummaryRow } from '@zhufu/contracts/reports/report.view';
import { householdCategories } from '@zhufu/domain/households';
import { levelOfCode } from '@zhufu/domain/regions';
import { visitorRanks } from '@zhufu/domain/visits';
import { Breakable } from '../../ui/Breakable';
import type { FigureColumn } from '../../ui/FigureTable';
import { formatCount } from '../../ui/when';
import { PaidLink, ReachedLink, RegisteredLink } from '../CountLink';
import { useClassColumns, useKindCell } from '../useClassColumns';
import { useWords } from '../words';

type Column = FigureColumn<CampaignSummaryRow>;
type Of = { campaignId: string; below: (regionCode: string) => string };

/** Who was on record, who was reached, of which category. */
function useFamilyColumns({ campaignId, below }: Of): Column[] {
  const translate = useTranslate();
  const words = useWords();
  const group = words('columns.visited');
  const place = ({ regionCode, regionName }: CampaignSummaryRow) =>
    levelOfCode(regionCode) === 'village' ? regionName : <Link to={below(regionCode)}>{regionName}</Link>;
  const reached = ({ regionCode, regionName, households }: CampaignSummaryRow) => (
    <ReachedLink campaignId={campaignId} regionCode={regionCode} count={households} of={regionName} />
  );
  return [
    { key: 'unit', label: words('columns.unit'), isText: true, cell: place },
    {
      key: 'registered',
      label: <Breakable text={words('heads.registered')} />,
      cell: ({ regionCode, regionName, registered }) => (
        <RegisteredLink
          regionCode={regionCode}
          count={registered}
          of={`${regionName} ${words('columns.registered')}`}
        />
      ),
    },
    { key: 'households', label: words('columns.all'), group, cell: reached },
    ...householdCategories.map((category): Column => ({
      key: category,
      label: <Breakable text={words(`heads.householdCategory.${category}`)} />,
      group,
      cell: ({ regionCode, regionName, byCategory }) => (
        <ReachedLink
          campaignId={campaignId}
          regionCode={regionCode}
          category={category}
          count={byCategory.find((one) => one.category === category)?.households ?? 0}
          of={`${regionName} ${translate(`codes.householdCategory.${category}`)}`}
        />
      ),
    })),
  ];
}

/** Which leaders took part, what families asked for. What was settled is not kept by the system yet. */
function useVisitColumns(): Column[] {
  const translate = useTranslate();
  const words = useWords();
  const group = words('columns.visitors');
  const needs = words('columns.needs');
  return [
    ...visitorRanks.map((rank): Column => ({
      key: `rank ${rank}`,
      label: <Breakable text={words(`heads.visitorRank.${rank}`)} />,
      group,
      cell: ({ byRank }) => formatCount(byRank.find((one) => one.rank === rank)?.visitors ?? 0),
    })),
    { key: 'needs', label: words('columns.heard'), group: needs, cell: ({ needs: count }) => formatCount(count) },
    { key: 'settled', label: words('columns.settled'), group: needs, cell: () => translate('state.unknown') },
  ];
}

/** All columns of the form, in its order. */
export function useSummaryColumns(of: Of): Column[] {
  const words = useWords();
  const families = useFamilyColumns(of);
  const paidOf = ({ regionCode, regionName }: CampaignSummaryRow) => ({
    campaignId: of.campaignId,
    regionCode,
    of: regionName,
  });
  const classColumns = useClassColumns(paidOf);
  const kindCell = useKindCell(paidOf);
  const visits = useVisitColumns();
  const money = words('columns.money');
  const amount = (row: CampaignSummaryRow) => <PaidLink {...paidOf(row)} amount={row.amount} />;
  return [
    ...families,
    { key: 'amount', label: words('columns.all'), group: money, cell: amount },
    ...classColumns.map((column) => ({ ...column, group: money })),
    { key: 'cash', label: <Breakable text={words('heads.ofItCash')} />, group: money, cell: kindCell('cash') },
    { key: 'goods', label: <Breakable text={words('heads.goods')} />, group: money, cell: kindCell('goods') },
    ...visits,
  ];
}
