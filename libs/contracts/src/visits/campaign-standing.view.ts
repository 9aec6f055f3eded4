import { type Standing, standings } from '@zhufu/domain/visits';
import { Id, IdsParam, Many, Maybe, OneOf, RegionCode, RegionCodesParam, Whole } from '../fields';

const COUNTS = [0, 100_000_000] as const;
/** For what stands on one screen; a list has its own page. */
const MOST = 20;

/** Families and villages of which somebody wants to know how they stand in a campaign. */
export class CampaignStandingQuery {
  @Maybe() @IdsParam(MOST) householdIds?: string[];
  @Maybe() @RegionCodesParam(MOST) villageCodes?: string[];
}

/** How one family stands in the campaign (走访进展). */
export class HouseholdStanding {
  @Id() id: string;
  @OneOf(standings) standing: Standing;
}

/** Families on record in a village, and how many the campaign has reached. */
export class VillageStanding {
  @RegionCode() villageCode: string;
  @Whole(...COUNTS) registered: number;
  @Whole(...COUNTS) households: number;
  /** On record and not reached; whom the campaign reached may have moved or left the record since. */
  @Whole(...COUNTS) unreached: number;
}

/** Only what is on record in the reader's area; the rest is left out. */
export class CampaignStandingView {
  @Many(() => HouseholdStanding, MOST) households: HouseholdStanding[];
  @Many(() => VillageStanding, MOST) villages: VillageStanding[];
}
