import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath } from '../app/paths';
import { useMay } from '../app/session';
import { reportPath } from '../reports/paths';
import { Figure } from '../ui/Figure';
import { FigureStrip } from '../ui/FigureStrip';
import { formatCount, formatInstant } from '../ui/when';
import { leftOf, missingOf } from './counts';
import { returnedOf, toConfirmOf, unsignedOf } from './queues';
import { useWords } from './words';

/** What waits in the area, each with its list. */
export function Queues({ view: { total, waiting, basis } }: { view: CampaignDashboardView }) {
  const words = useWords();
  const mayConfirm = useMay('visits.confirm');
  const { campaignId, regionCode } = basis;
  const asOf = formatInstant(basis.asOf).slice(5);
  const named = (key: string, unit: string, params?: object) => ({
    label: words(`queues.${key}`),
    unit: words(`units.${unit}`),
    basis: words(`bases.${key}`, params),
    asOf,
  });
  const missing = missingOf(total);
  const amount = formatYuan(waiting.unsignedAmount as Fen);
  const counts = { registered: formatCount(total.registered), households: formatCount(total.households) };
  return (
    <FigureStrip>
      <Figure
        {...named('unreached', 'households', counts)}
        value={formatCount(leftOf(total))}
        of={missing === undefined ? undefined : words('missing', { count: formatCount(missing) })}
        href={reportPath('unreached', { campaignId, regionCode })}
      />
      <Figure
        {...named('unsigned', 'lines')}
        value={formatCount(waiting.unsigned)}
        of={waiting.unsigned > 0 ? words('amount', { amount }) : undefined}
        href={listPath('disbursements', unsignedOf(campaignId))}
      />
      <Figure
        {...named('returned', 'visits')}
        value={formatCount(waiting.returned)}
        href={listPath('visits', returnedOf(campaignId))}
      />
      {mayConfirm && (
        <Figure
          {...named('toConfirm', 'visits')}
          value={formatCount(waiting.toConfirm)}
          href={listPath('visits', toConfirmOf(campaignId))}
        />
      )}
    </FigureStrip>
  );
}
