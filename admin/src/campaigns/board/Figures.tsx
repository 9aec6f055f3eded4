import Box from '@mui/material/Box';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { campaignDays, dayOfCampaign } from '@zhufu/domain/campaigns';
import { type Day, shanghaiDay } from '@zhufu/domain/calendar';
import { type Fen, formatWan } from '@zhufu/domain/money';
import { listPath } from '../../app/paths';
import { ink2 } from '../../app/tokens';
import { Figure } from '../../ui/Figure';
import { FigureStrip } from '../../ui/FigureStrip';
import { formatCount, formatInstant } from '../../ui/when';
import { useWords } from '../words';

interface Props {
  campaign: CampaignView;
  board: CampaignDashboardView;
}

/** 计划 → 到账 → 下拨 → 发放 → 签领, each with the difference to the one before (look.md, 口径 figure). */
function FiveSums({ board: { total, basis } }: Props) {
  const words = useWords();
  const names = ['pledged', 'received', 'allocated', 'disbursed', 'signed'] as const;
  const at = formatInstant(basis.asOf).slice(5);
  return names.map((name, i) => {
    const value = total.money[name];
    const before = i > 0 ? total.money[names[i - 1] ?? 'pledged'] : null;
    const less =
      value !== null && before !== null
        ? words('board.less', { amount: formatWan((before - value) as Fen) })
        : undefined;
    return (
      <Figure
        key={name}
        compact
        label={words(`board.${name}`)}
        value={value === null ? undefined : formatWan(value as Fen)}
        unit={words('board.wan')}
        share={
          value !== null && total.money.allocated > 0
            ? value / Math.max(total.money.pledged ?? 0, total.money.allocated)
            : undefined
        }
        basis={less ?? words('board.sumsBasis')}
        detail={words('board.sumsBasis')}
        asOf={at}
        href={
          name === 'disbursed' || name === 'signed'
            ? listPath('disbursements', { campaignId: basis.campaignId, regionCode: basis.regionCode })
            : undefined
        }
      />
    );
  });
}

/** Households against target and time, then the five sums. */
export function Figures({ campaign, board }: Props) {
  const words = useWords();
  const { total, basis } = board;
  const [first, last] = [campaign.firstOn as Day, campaign.lastOn as Day];
  const elapsed = dayOfCampaign(first, last, shanghaiDay(new Date())) / campaignDays(first, last);
  const target = total.targetHouseholds;
  const left = target === null ? 0 : Math.max(0, target - total.households);
  const share = target ? total.households / target : undefined;
  const said =
    share === undefined
      ? words('board.noTarget')
      : words('board.share', { share: (share * 100).toFixed(1), left: formatCount(left) });
  return (
    <>
      <FigureStrip>
        <Figure
          label={words('board.reached')}
          value={formatCount(total.households)}
          unit={words('board.households')}
          of={target === null ? undefined : words('board.target', { count: formatCount(target) })}
          share={share}
          elapsed={elapsed}
          basis={words('board.reachedBasis')}
          detail={
            <>
              {said}
              <Box sx={{ color: ink2 }}>{`${basis.regionName}，${basis.firstOn} — ${basis.lastOn}`}</Box>
            </>
          }
          asOf={formatInstant(basis.asOf).slice(5)}
          href={listPath('visits', { campaignId: campaign.id, regionCode: basis.regionCode, status: 'confirmed' })}
        />
        <FiveSums campaign={campaign} board={board} />
      </FigureStrip>
    </>
  );
}
