import type {
  CampaignStandingView,
  HouseholdStanding,
  VillageStanding,
} from '@zhufu/contracts/visits/campaign-standing.view';
import { useCampaignOfDay } from '../../ui/campaign/useCampaigns';
import { useAnswer } from '../../ui/useAnswer';
import { useMay } from '../session';
import type { useFinds } from './useFinds';

/** What the campaign of the day has done for what was found, as it becomes known; nothing without one. */
export interface Standings {
  campaignName?: string;
  householdOf: (id: string) => HouseholdStanding | undefined;
  villageOf: (code: string) => VillageStanding | undefined;
}

/** Asked for when the finds stand; rows found before keep what they said until the next answer is there. */
export function useStanding({ q, finds, isWaiting }: ReturnType<typeof useFinds>): Standings {
  const mayKnow = useMay('campaigns.standing');
  const { campaign } = useCampaignOfDay(mayKnow && q !== '');
  const householdIds = finds.flatMap((find) => (find.kind === 'household' ? [find.household.id] : [])).join(',');
  const villageCodes = finds.flatMap((find) => (find.kind === 'village' ? [find.region.code] : [])).join(',');
  const { data } = useAnswer<CampaignStandingView>(
    `campaigns/${campaign?.id}/standing`,
    { householdIds, villageCodes },
    { enabled: mayKnow && campaign !== undefined && !isWaiting && finds.length > 0, keep: true },
  );
  return {
    campaignName: data && campaign?.name,
    householdOf: (id) => data?.households.find((one) => one.id === id),
    villageOf: (code) => data?.villages.find(({ villageCode }) => villageCode === code),
  };
}
