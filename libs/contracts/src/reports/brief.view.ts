import { type NeedKind, needKinds } from '@zhufu/domain/visits';
import { FenField, LongText, Many, Maybe, One, OneOf, Text, Whole } from '../fields';
import { StatementRow } from '../statements/statement.view';
import { BasisView, CampaignSummaryRow } from './report.view';

const COUNTS = [0, 100_000_000] as const;

/**
 * What a leader is asked to look at, in this order: regions behind their targets, money handed over and not signed for, received and not
 * passed down, passed down and not handed over when the campaign has ended.
 */
const briefRules = ['behind', 'unsigned', 'unallocated', 'unspent'] as const;
export type BriefRule = (typeof briefRules)[number];

/** A region that a point names. */
export class BriefPlace {
  @Text(60) regionName: string;
  /** Families still to reach, and the target; of `behind` alone. */
  @Maybe() @Whole(...COUNTS) left: number | null;
  @Maybe() @Whole(...COUNTS) target: number | null;
  /** In fen; null for `behind`. */
  @Maybe() @FenField() amount: number | null;
}

/** One thing to look at, of all regions it holds for; amounts in fen, null where the rule counts families. */
export class BriefPoint {
  @OneOf(briefRules) rule: BriefRule;
  /** All of it, not only what the places named have. */
  @Maybe() @Whole(...COUNTS) left: number | null;
  @Maybe() @FenField() amount: number | null;
  /** How many regions it holds for. */
  @Whole(...COUNTS) regions: number;
  /** The worst three at most. */
  @Many(() => BriefPlace, 3) places: BriefPlace[];
}

/** A family's own words (家庭原话), without anything that says whose they are. */
export class BriefWords {
  @OneOf(needKinds) need: NeedKind;
  /** How often needs of the kind were heard in the region. */
  @Whole(...COUNTS) needs: number;
  @LongText(200) words: string;
  /** Never a village. */
  @Text(60) regionName: string;
}

/** A campaign on one page (一页简报): rows and total are those of the summary form. */
export class CampaignBriefView {
  @Many(() => CampaignSummaryRow, 300) rows: CampaignSummaryRow[];
  @One(() => CampaignSummaryRow) total: CampaignSummaryRow;
  @Maybe() @Whole(...COUNTS) targetHouseholds: number | null;
  @Many(() => BriefWords, 3) words: BriefWords[];
  @Many(() => BriefPoint, 3) points: BriefPoint[];
  /** What was published of this campaign, and of the last year of aid before it; never in one series with the campaign. */
  @Many(() => StatementRow, 2) published: StatementRow[];
  @One(() => BasisView) basis: BasisView;
}
