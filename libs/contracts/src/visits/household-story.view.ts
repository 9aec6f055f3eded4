import {
  type ClosingReason,
  closingReasons,
  type HouseholdCategory,
  householdCategories,
  type HouseholdStatus,
  householdStatuses,
} from '@zhufu/domain/households';
import { type StoryRecordKind, storyRecordKinds } from '@zhufu/domain/story';
import {
  type NeedKind,
  needKinds,
  type VisitOccasion,
  visitOccasions,
  type VisitResult,
  visitResults,
  type VisitStatus,
  visitStatuses,
} from '@zhufu/domain/visits';
import { DayField, FenField, Flag, Id, Instant, LongText, Many, Maybe, One, OneOf, Text, Whole } from '../fields';
import { VisitorInput } from './visit.input';

/** A visit with the money it has left. All sums in fen. */
export class StoryVisitView {
  @Id() id: string;
  @DayField() on: string;
  @Maybe() @Text(60) campaignName: string | null;
  @Maybe() @OneOf(visitOccasions) occasion: VisitOccasion | null;
  @Many(() => VisitorInput, 20) visitors: VisitorInput[];
  @OneOf(visitResults) result: VisitResult;
  @Maybe() @LongText(500) situationWords: string | null;
  @OneOf(visitStatuses) status: VisitStatus;
  /** Posted and not reversed. */
  @FenField() cash: number;
  @FenField() goods: number;
  /** What of it is signed for. */
  @FenField() signed: number;
  /** Held for this visit, not paid yet. */
  @FenField() reserved: number;
  /** Posted once, then reversed. */
  @FenField() reversed: number;
  /** Names of the goods that were handed over, in one line. */
  @Maybe() @Text(400) goodsNames: string | null;
}

/** What the family said it needs, in its own words, on which visit: of visits handed in, not returned and not voided. */
export class StoryNeedView {
  @Id() visitId: string;
  @DayField() on: string;
  @OneOf(needKinds) need: NeedKind;
  @Maybe() @LongText(500) words: string | null;
  /** Has the visit been confirmed by another? */
  @Flag() confirmed: boolean;
}

/** A change of the record: registration, a category that began or ended, an entry in a roster, a status, the end. */
export class StoryRecordView {
  @OneOf(storyRecordKinds) kind: StoryRecordKind;
  @DayField() on: string;
  @Maybe() @OneOf(householdCategories) category: HouseholdCategory | null;
  @Maybe() @Text(60) certificateNo: string | null;
  @Maybe() @Id() campaignId: string | null;
  @Maybe() @Text(60) campaignName: string | null;
  /** What the roster says is due, in fen. */
  @Maybe() @FenField() due: number | null;
  @Maybe() @DayField() reachedOn: string | null;
  @Maybe() @OneOf(householdStatuses) status: HouseholdStatus | null;
  @Maybe() @OneOf(closingReasons) closingReason: ClosingReason | null;
  /** Why, as it was written. */
  @Maybe() @LongText(300) reason: string | null;
  @Maybe() @Text(60) actorName: string | null;
}

/** What a family was handed, in fen: posted − reversed. */
export class AidSumView {
  @FenField() cash: number;
  @FenField() goods: number;
  @FenField() amount: number;
  @FenField() signed: number;
}

/** The same of one year of payment. */
export class StoryYearView extends AidSumView {
  @Whole(1900, 2999) year: number;
}

/** How many rows the lists of the family's page hold. */
export class StoryCountsView {
  @Whole(0, 1_000_000) visits: number;
  @Whole(0, 1_000_000) disbursements: number;
  @Whole(0, 1_000_000) needs: number;
  @Whole(0, 1_000_000) history: number;
  /** Null for those who may not see who looked. */
  @Maybe() @Whole(0, 1_000_000) lookers: number | null;
}

/** 历年经过: what happened to a family and what it was given, the latest first. */
export class HouseholdStoryView {
  @Many(() => StoryVisitView, 1000) visits: StoryVisitView[];
  @Many(() => StoryNeedView, 8000) needs: StoryNeedView[];
  @Many(() => StoryRecordView, 1000) records: StoryRecordView[];
  @Many(() => StoryYearView, 100) years: StoryYearView[];
  @One(() => AidSumView) total: AidSumView;
  @One(() => StoryCountsView) counts: StoryCountsView;
  @Instant() asOf: string;
}
