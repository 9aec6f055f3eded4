import Box from '@mui/material/Box';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { type Fen, formatWan } from '@zhufu/domain/money';
import { listPath } from '../../app/paths';
import { useMay } from '../../app/session';
import { ink2 } from '../../app/tokens';
import { paidPath, reachedPath } from '../../reports/paths';
import { Figure } from '../../ui/Figure';
import { FigureSet } from '../../ui/FigureSet';
import { FigureStrip } from '../../ui/FigureStrip';
import { formatCount, formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { elapsedOf, percent, shareOf } from './measure';

interface Props {
  campaign: CampaignView;
  board: CampaignDashboardView;
}

const names = ['pledged', 'received', 'allocated', 'disbursed', 'signed'] as const;

/** 计划 → 到账 → 下拨 → 发放 → 签领, each with the difference to the one before (look.md, 口径 figure). */
function FiveSums({ board: { total, basis } }: Pick<Props, 'board'>) {
  const words = useWords();
  const mayListPaid = useMay('disbursements.list');
  const { money } = total;
  const most = Math.max(1, money.pledged ?? 0, money.received, money.allocated);
  const part = { campaignId: basis.campaignId, regionCode: basis.regionCode };
  const lists: Partial<Record<(typeof names)[number], string>> = mayListPaid
    ? { disbursed: paidPath(part), signed: listPath('disbursements', { ...part, status: 'signed' }) }
    : {};
  const figures = names.map((name, i) => {
    const value = money[name];
    const before = i > 0 ? money[names[i - 1] ?? 'pledged'] : null;
    const difference = value !== null && before !== null ? formatWan((before - value) as Fen) : undefined;
    const noDifference = i > 0 ? words('board.notPledged') : value === null ? '' : words('board.asPledged');
    return {
      label: words(`board.${name}`),
      value: value === null ? undefined : formatWan(value as Fen),
      share: value === null ? undefined : value / most,
      note: difference === undefined ? noDifference : words('board.less', { amount: difference }),
      href: lists[name],
      isMain: name === 'disbursed',
    };
  });
  return (
    <FigureSet
      title={words('board.sums')}
      unit={words('board.wan')}
      figures={figures}
      basis={words('board.sumsBasis')}
      asOf={formatInstant(basis.asOf).slice(5)}
      detail={words('board.sumsDetail', { region: basis.regionName })}
    />
  );
}

/** Households against target and time. */
function Reached({ campaign, board: { total, basis } }: Props) {
  const words = useWords();
  const mayListReached = useMay('roster-entries.list');
  const elapsed = elapsedOf(campaign);
  const target = total.targetHouseholds;
  const share = shareOf(total);
  const left = target === null ? 0 : Math.max(0, target - total.households);
  const said = share !== undefined && (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: 12, lineHeight: '18px', color: ink2 }}>
      <span>{words('board.share', { share: percent(share), left: formatCount(left) })}</span>
      <Box component="span" sx={{ ml: 'auto' }}>
        {words('board.elapsed', { share: percent(elapsed) })}
      </Box>
    </Box>
  );
  return (
    <Figure
      label={words('board.reached')}
      value={formatCount(total.households)}
      unit={words('board.households')}
      of={target === null ? words('board.noTargetYet') : words('board.target', { count: formatCount(target) })}
      share={share}
      elapsed={elapsed}
      said={said}
      basis={words('board.reachedBasis')}
      detail={words('board.reachedDetail', { region: basis.regionName, from: basis.firstOn, to: basis.lastOn })}
      asOf={formatInstant(basis.asOf).slice(5)}
      href={mayListReached ? reachedPath({ campaignId: campaign.id, regionCode: basis.regionCode }) : undefined}
    />
  );
}

/** Households, then the five sums. */
export function Figures(props: Props) {
  return (
    <FigureStrip>
      <Reached {...props} />
      <FiveSums board={props.board} />
    </FigureStrip>
  );
}
