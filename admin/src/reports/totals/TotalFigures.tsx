import type { CampaignTotalsView } from '@zhufu/contracts/reports/report.view';
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
  const paid = mayListPaid ? paidPath(part) : undefined;
  const detail = words('basisLine', {
    campaign: basis.campaignName,
    region: basis.regionName,
    from: basis.firstOn,
    to: basis.lastOn,
    households: words(`basis.${basis.households}`),
    money: words(`basis.${basis.money}`),
    at: formatInstant(basis.asOf),
  });
  const money = { unit: words('wan'), basis: words('basis.posted'), asOf, detail };
  return (
    <FigureStrip>
      <Figure
        label={words('columns.households')}
        value={formatCount(total.households)}
        unit={words('householdUnit')}
        basis={words('basis.reached_confirmed')}
        asOf={asOf}
        detail={detail}
        href={mayListReached ? reachedPath(part) : undefined}
      />
      <Figure {...money} label={words('columns.amount')} value={wan(total.amount)} href={paid} />
      <Figure {...money} label={words('columns.cash')} value={wan(total.cash)} />
      <Figure {...money} label={words('columns.goods')} value={wan(total.goods)} basis={words('basis.goods')} />
    </FigureStrip>
  );
}
