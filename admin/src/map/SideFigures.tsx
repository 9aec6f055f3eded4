import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { elapsedOf } from '@zhufu/domain/campaigns';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapRegion } from '@zhufu/contracts/map/map.view';
import { useMay } from '../app/session';
import { paidPath, reachedPath } from '../reports/paths';
import { useRootRegion } from '../ui/region/useRegions';
import { wan } from '../ui/wan';
import { Figure } from '../ui/Figure';
import { formatCount, today } from '../ui/when';
import { formatShare, outOf, type Whole } from './measure';
import type { MapChoice } from './useMapChoice';
import { useMoneyName, useWords } from './words';

interface SideFiguresProps {
  campaign: CampaignRow;
  choice: MapChoice;
  rows: MapRegion[];
  whole: Whole;
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Families reached and money handed over in all that is shown. */
export function SideFigures({
  campaign,
  choice: { regionCode, category, fundingClass },
  rows,
  whole,
}: SideFiguresProps) {
  const words = useWords();
  const moneyName = useMoneyName(category);
  const translate = useTranslate();
  const ofClass = fundingClass && { class: translate(`codes.fundingClass.${fundingClass}`) };
  const mayListReached = useMay('roster-entries.list');
  const mayListPaid = useMay('disbursements.list');
  const reached = sum(rows.map(({ households }) => households));
  const all = sum(rows.map((row) => outOf(row, whole)));
  const part = { campaignId: campaign.id, regionCode };
  const days = { from: campaign.firstOn, to: campaign.lastOn };
  const share = all > 0 ? reached / all : undefined;
  const elapsed = elapsedOf(campaign, today());
  const left = words(whole === 'target' ? 'leftToTarget' : 'leftOnRecord', {
    count: formatCount(Math.max(0, all - reached)),
  });
  const progress = share === undefined ? undefined : { share: formatShare(share), time: formatShare(elapsed), left };
  // the campaign's own row tells the target of the region acted in, of all classes
  const isWhole = useRootRegion()?.code === regionCode && !category && !fundingClass;
  const planned = isWhole ? campaign.targetAmount : null;
  return (
    <Paper sx={{ mb: 4 }}>
      <Figure
        label={progress ? words(elapsed < 1 ? 'reachedSoFar' : 'reachedInAll', progress) : words('reached')}
        value={formatCount(reached)}
        unit={words('unit', { smart_count: reached })}
        of={words(whole === 'target' ? 'ofTarget' : 'ofRegistered', { count: formatCount(all) })}
        share={share}
        elapsed={elapsed < 1 ? elapsed : undefined}
        basis={
          words(whole === 'target' ? 'basisTarget' : 'basisRegistered', days) + (ofClass ? words('basisAnyClass') : '')
        }
        href={mayListReached ? reachedPath({ ...part, category }) : undefined}
      />
      <Figure
        label={moneyName(ofClass ? words('paidOfClass', ofClass) : words('paid'))}
        value={wan(sum(rows.map(({ amount }) => amount)))}
        unit={words('wan')}
        of={planned === null ? undefined : words('planned', { amount: wan(planned) })}
        basis={words(category ? 'basisMoneyAll' : 'basisMoney', days) + (ofClass ? words('basisOfClass', ofClass) : '')}
        href={mayListPaid ? paidPath({ ...part, fundingClass }) : undefined}
      />
    </Paper>
  );
}
