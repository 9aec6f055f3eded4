import { type CampaignStatus, campaignStatuses } from '@zhufu/domain/campaigns';
import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import { type NeedKind, needKinds, type VisitorRank, visitorRanks } from '@zhufu/domain/visits';
import {
  DayField,
  FenField,
  Id,
  Instant,
  LongText,
  Many,
  ManyOf,
  Maybe,
  One,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';
import { ListQuery } from '../list-query';
import { FiveSums } from '../funding/funding.view';

const COUNTS = [0, 100_000_000] as const;

/** How the rows of campaign totals are cut. */
export const totalsBy = ['county', 'township', 'village', 'day', 'source'] as const;
export type TotalsBy = (typeof totalsBy)[number];

/** Totals of a campaign and how they are cut: by region of a level, by day, by source. */
export class CampaignTotalsQuery {
  @Id() campaignId: string;
  @OneOf(totalsBy) by: TotalsBy;
  /** Narrows to one region of the area. */
  @Maybe() @RegionCode() regionCode?: string;
}

/** Money by class of source, in fen (decisions.md 12). */
export class ByClass {
  @FenField() government: number;
  @FenField() department: number;
  @FenField() enterprise: number;
  @FenField() donation: number;
  @FenField() association: number;
  @FenField() unallocated: number;
}

/** Money by the classes of a three-class report: a donation and an association's own money count where their source declares (decisions.md 12). */
export class ByDeclaredClass {
  @FenField() government: number;
  @FenField() department: number;
  @FenField() enterprise: number;
  @FenField() unallocated: number;
}

/** Money of one class by the class that its sources declare. */
export class DeclaredParts {
  @FenField() government: number;
  @FenField() department: number;
  @FenField() enterprise: number;
}

/** What of the classes that a three-class report does not know was put into which of the three. */
export class PutInto {
  @One(() => DeclaredParts) donation: DeclaredParts;
  @One(() => DeclaredParts) association: DeclaredParts;
}

/** What a figure counts (口径, product.md 3.2): households reached are distinct ones with a confirmed visit that met them; money is posted. */
export class BasisView {
  @Id() campaignId: string;
  @Text(60) campaignName: string;
  @DayField() firstOn: string;
  @DayField() lastOn: string;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @OneOf(['reached_confirmed']) households: 'reached_confirmed';
  @OneOf(['posted']) money: 'posted';
  @Instant() asOf: string;
}

class Amounts {
  /** Posted less reversed, in fen. */
  @FenField() amount: number;
  @One(() => ByClass) byClass: ByClass;
  @One(() => ByDeclaredClass) byDeclaredClass: ByDeclaredClass;
  @FenField() cash: number;
  @FenField() goods: number;
}

/** A row per region or day; a row per source has `fundingSourceId` and `sourceName` and no households. */
export class CampaignTotalsRow extends Amounts {
  @Maybe() @RegionCode() regionCode: string | null;
  @Maybe() @Text(60) regionName: string | null;
  @Maybe() @DayField() day?: string;
  @Maybe() @Id() fundingSourceId?: string;
  @Maybe() @Text(60) sourceName?: string;
  @Maybe() @Whole(...COUNTS) households?: number;
}

/** The whole that the rows add up to; households are distinct ones. Of donations and own money it tells where they were declared. */
export class CampaignTotal extends Amounts {
  @One(() => PutInto) putInto: PutInto;
  @Whole(...COUNTS) households: number;
}

/** Rows, total and basis of one moment: they are read by one statement. */
export class CampaignTotalsView {
  @Many(() => CampaignTotalsRow, 3000) rows: CampaignTotalsRow[];
  @One(() => CampaignTotal) total: CampaignTotal;
  @One(() => BasisView) basis: BasisView;
}

/** The regions directly below one region; below the reader's own when absent. */
export class CampaignRegionsQuery {
  @Id() campaignId: string;
  @Maybe() @RegionCode() regionCode?: string;
}

/** Households reached (户), by the category fixed when the campaign took them up (decisions.md 11). */
export class CategoryHouseholds {
  @OneOf(householdCategories) category: HouseholdCategory;
  @Whole(...COUNTS) households: number;
}

/** Visitors of a rank, each as often as they went (人次). */
export class RankVisitors {
  @OneOf(visitorRanks) rank: VisitorRank;
  @Whole(...COUNTS) visitors: number;
}

/** Needs of a kind, heard in confirmed visits (件). */
export class NeedCount {
  @OneOf(needKinds) need: NeedKind;
  @Whole(...COUNTS) needs: number;
}

/** A row of 走访慰问情况汇总表 (product.md 5.3). */
export class CampaignSummaryRow extends Amounts {
  @RegionCode() regionCode: string;
  /** As valid on the campaign's last day (decisions.md 16). */
  @Text(60) regionName: string;
  @One(() => PutInto) putInto: PutInto;
  /** Households on record today (困难家庭总户数). */
  @Whole(...COUNTS) registered: number;
  @Whole(...COUNTS) households: number;
  @Many(() => CategoryHouseholds, 10) byCategory: CategoryHouseholds[];
  /** Times a leader of a rank took part in a confirmed visit (人次). */
  @Many(() => RankVisitors, 10) byRank: RankVisitors[];
  /** Needs heard in confirmed visits (件). */
  @Whole(...COUNTS) needs: number;
  @Many(() => NeedCount, 10) byNeed: NeedCount[];
}

/** 汇总表: the regions listed below one (campaign_regions.sql), and 合计, which they add up to. */
export class CampaignSummaryView {
  @Many(() => CampaignSummaryRow, 300) rows: CampaignSummaryRow[];
  @One(() => CampaignSummaryRow) total: CampaignSummaryRow;
  @One(() => BasisView) basis: BasisView;
}

/** Households on record that the campaign has not reached. */
export class UnreachedQuery extends ListQuery {
  @Id() campaignId: string;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
}

/** A household still to be visited; its head's name is masked for those who do not work with the families (decisions.md 17). */
export class UnreachedRow {
  @Id() id: string;
  @Text(50) headName: string;
  @Text(20) number: string;
  @OneOf(householdCategories) category: HouseholdCategory;
  @RegionCode() villageCode: string;
  @Text(60) villageName: string;
  @Text(60) townshipName: string;
  @Text(60) countyName: string;
  /** Why it was not done, as the roster says. */
  @Maybe() @LongText(300) notDoneReason: string | null;
}

/** One year of the record, with its own basis: a campaign's computed figures. Published ones are statements. Never mixed in one series. */
export class CampaignYearRow extends Amounts {
  @Whole(2000, 2100) year: number;
  @Id() campaignId: string;
  @Text(60) campaignName: string;
  @DayField() firstOn: string;
  @DayField() lastOn: string;
  @OneOf(campaignStatuses) status: CampaignStatus;
  @Whole(...COUNTS) households: number;
  @One(() => PutInto) putInto: PutInto;
}

/** A region's progress in a campaign; money in fen. */
export class ProgressRow {
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Maybe() @Whole(...COUNTS) targetHouseholds: number | null;
  @Maybe() @FenField() targetAmount: number | null;
  @Whole(...COUNTS) registered: number;
  @Whole(...COUNTS) households: number;
  /** On record and not reached; whom the campaign reached may have moved or left the record since. */
  @Whole(...COUNTS) unreached: number;
  @FenField() amount: number;
  @One(() => ByClass) byClass: ByClass;
  @One(() => FiveSums) money: FiveSums;
}

/** A day in Shanghai: households first reached on it, and fen paid on it (decisions.md 11, 13). */
export class DayRow {
  @DayField() day: string;
  @Whole(...COUNTS) households: number;
  @FenField() amount: number;
}

/** What waits in this campaign and the region shown; of money, in the reader's own region. */
export class WaitingView {
  /** Submitted by others, to confirm. */
  @Whole(0, 10_000_000) toConfirm: number;
  /** Submitted by anybody, not confirmed yet. */
  @Whole(0, 10_000_000) submitted: number;
  /** Returned to their makers. */
  @Whole(0, 10_000_000) returned: number;
  /** Posted and not signed for: lines and fen. */
  @Whole(0, 10_000_000) unsigned: number;
  @FenField() unsignedAmount: number;
  /** Reserved bank lines of confirmed visits, to pay. */
  @Whole(0, 10_000_000) toPay: number;
  /** Drafts of receipts by others, to post. */
  @Whole(0, 10_000_000) receiptsToPost: number;
  /** Drafts of transfers by others, to post. */
  @Whole(0, 10_000_000) transfersToPost: number;
}

/** The campaign's page: progress by region, money from pledge to signature, days, what waits (look.md pages 1 and 2). */
export class CampaignDashboardView {
  @Many(() => ProgressRow, 300) rows: ProgressRow[];
  @One(() => ProgressRow) total: ProgressRow;
  @Many(() => DayRow, 400) days: DayRow[];
  /** Sources that pledged, received and allocated add up, where these are of the reader's own region. */
  @ManyOf([], 100) sourceIds: string[];
  @One(() => WaitingView) waiting: WaitingView;
  @One(() => BasisView) basis: BasisView;
}
