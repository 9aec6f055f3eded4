import type { CampaignTotalsView } from '@zhufu/contracts/reports/report.view';
import type { AidKind } from '@zhufu/domain/visits';
import { useMay } from '../../app/session';
import { Figure } from '../../ui/Figure';
import { FigureStrip } from '../../ui/FigureStrip';
import { formatCount, formatInstant } from '../../ui/when';
import { paidPath, reachedPath } from '../paths';
import { wan } from '../../ui/wan';
import { useWords } from '../words';

/** Households and money of the campaign in the region, each with what it counts. */
export function TotalFigures({ view: { total, basis } }: { view: CampaignTotalsView }) {
  const words = useWords();
  const mayListReached = useMay('roster-entries.list');
  const mayListPaid = useMay('disbursements.list');
  const part = { campaignId: basis.campaignId, regionCode: basis.regionCode };
  const asOf = formatInstant(basis.asOf).slice(5);
  const paid = (kind?: AidKind) => (mayListPaid ? paidPath({ ...part, kind }) : undefined);
  const detailOf = (money: 'posted' | 'cash' | 'goods') =>
    words('basisLine', {
      campaign: basis.campaignName,
      region: basis.regionName,
      from: basis.firstOn,
      to: basis.lastOn,
      households: words(`basis.${basis.households}`),
      money: words(`basis.${money}`),
      at: formatInstant(basis.asOf),
    });
  const moneyOf = (money: 'posted' | 'cash' | 'goods') => ({
    unit: words('wan'),
    basis: words(`basis.${money}`),
    asOf,
    detail: detailOf(money),
  });
  return (
    <FigureStrip>
      <Figure
        label={words('columns.households')}
        value={formatCount(total.households)}
        unit={words('householdUnit')}
        basis={words('basis.reached_confirmed')}
        asOf={asOf}
        detail={detailOf(basis.money)}
        href={mayListReached ? reachedPath(part) : undefined}
      />
      <Figure {...moneyOf(basis.money)} label={words('columns.amount')} value={wan(total.amount)} href={paid()} />
      <Figure {...moneyOf('cash')} label={words('columns.cash')} value={wan(total.cash)} href={paid('cash')} />
      <Figure {...moneyOf('goods')} label={words('columns.goods')} value={wan(total.goods)} href={paid('goods')} />
    </FigureStrip>
  );
}
