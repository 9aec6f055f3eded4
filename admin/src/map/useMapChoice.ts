import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import { levelOfCode, type RegionLevel } from '@zhufu/domain/regions';
import { useRootRegion } from '../ui/region/useRegions';
import { useChoices } from '../ui/useChoices';

export type Shade = 'completion' | 'money';

export interface MapChoice {
  campaignId: string | undefined;
  /** Where the map stands: the breadcrumb is the zoom level. */
  regionCode: string;
  level: RegionLevel;
  category: HouseholdCategory | undefined;
  /** Only money of this class, and families who received from it. */
  fundingClass: FundingClass | undefined;
  /** Only families reached, or only those that are not. */
  reached: boolean | undefined;
  shade: Shade;
}

/** What the map shows, as its address says. */
export function useMapChoice(): MapChoice {
  const { chosen } = useChoices();
  const root = useRootRegion();
  const regionCode = chosen('regionCode') ?? root?.code ?? '';
  const reached = chosen('reached');
  return {
    campaignId: chosen('campaignId'),
    regionCode,
    level: levelOfCode(regionCode) ?? 'city',
    category: householdCategories.find((one) => one === chosen('category')),
    fundingClass: fundingClasses.find((one) => one === chosen('fundingClass')),
    reached: reached === undefined ? undefined : reached === 'true',
    shade: chosen('shade') === 'money' ? 'money' : 'completion',
  };
}
