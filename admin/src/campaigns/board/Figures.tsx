import Box from '@mui/material/Box';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { elapsedOf } from '@zhufu/domain/campaigns';
import { type Fen, formatWan } from '@zhufu/domain/money';
import { useMay } from '../../app/session';
import { ink2 } from '../../app/tokens';
import { paidPath, reachedPath, signedPath, sourcesPath } from '../../reports/paths';
import { Figure } from '../../ui/Figure';
import { FigureSet } from '../../ui/FigureSet';
import { FigureStrip } from '../../ui/FigureStrip';
import { formatCount, formatInstant, today } from '../../ui/when';
import { useWords } from '../words';
import { type BoardSum, hasAccount, percent, shareOf, type SumName, sumsOf } from './measure';

interface Props {
  campaign: CampaignView;
  board: CampaignDashboardView;
}

/** 计划 → 到账 → 下拨 → 发放 → 签领; where there are no accounts the first three do not apply. */
function FiveSums({ board: { total, sourceIds, basis } }: Pick<Props, 'board'>) {
  const words = useWords();
  const mayListPaid = useMay('disbursements.list');
  const mayListSources = useMay('funding-sources.list') && sourceIds.length > 0;
  const sums = sumsOf(total);
  const most = Math.max(1, ...sums.map(({ value }) => value ?? 0));
  const part = { campaignId: basis.campaignId, regionCode: basis.regionCode };
  const sources = sourcesPath(sourceIds);
  const lists: Partial<Record<SumName, string>> = {
    ...(mayListSources && { pledged: sources, received: sources, allocated: sources }),
    ...(mayListPaid && { disbursed: paidPath(part), signed: signedPath(part) }),
  };
  const note = ({ name, applies, value, less }: BoardSum): string => {
    if (!applies) return words('board.noAccountHere');
    if (less !== null) return words('board.less', { amount: formatWan(less as Fen) });
    if (name === 'pledged') return value === null ? '' : words('board.asPledged');
    return hasAccount(total) ? words('board.notPledged') : '';
  };
  const figures = sums.map((sum) => ({
    label: words(`board.${sum.name}`),
    value: sum.value === null ? undefined : formatWan(sum.value as Fen),
    missing: sum.applies ? undefined : words('board.notApplicable'),
    share: sum.value === null ? undefined : sum.value / most,
    note: note(sum),
    href: lists[sum.name],
    isMain: sum.name === 'disbursed',
  }));
  const isPaid = hasAccount(total);
  return (
    <FigureSet
      title={words('board.sums')}
      unit={words('board.wan')}
      figures={figures}
      basis={words(isPaid ? 'board.sumsBasis' : 'board.sumsBasisBelow')}
      asOf={formatInstant(basis.asOf).slice(5)}
      detail={isPaid ? words('board.sumsDetail', { region: basis.regionName }) : undefined}
    />
  );
}

/** Households against target and time. */
function Reached({ campaign, board: { total, basis } }: Props) {
  const words = useWords();
  const mayListReached = useMay('roster-entries.list');
  const elapsed = elapsedOf(campaign, today());
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
