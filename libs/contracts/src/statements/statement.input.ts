import { type DeclaredClass, declaredClasses } from '@zhufu/domain/funding';
import {
  DayField,
  FenField,
  Flag,
  Id,
  LongText,
  Many,
  Maybe,
  MayBeAbsent,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';

/** What a reported total counts: aid over a year (全年救助), or one drive (集中走访). Never in one series (product.md 4). */
export const statementBases = ['year_of_aid', 'campaign'] as const;
export type StatementBasis = (typeof statementBases)[number];

/** What a report says of one of its three classes, in fen, never rescaled (product.md 4). */
export class StatementLineInput {
  @OneOf(declaredClasses) fundingClass: DeclaredClass;
  @FenField() amount: number;
  /** “at least” (余): the report rounds down. */
  @Flag() atLeast: boolean;
}

/** Totals as they were reported for a period without case records (历史报表). Null = not published (未提供), never 0. */
export class StatementEditInput {
  @MayBeAbsent() @Text(80) title?: string;
  @MayBeAbsent() @OneOf(statementBases) basis?: StatementBasis;
  @MayBeAbsent() @DayField() firstOn?: string;
  @MayBeAbsent() @DayField() lastOn?: string;
  @Maybe() @Whole(0, 10_000_000) households?: number | null;
  @MayBeAbsent() @Flag() householdsAtLeast?: boolean;
  @Maybe() @FenField() amount?: number | null;
  @MayBeAbsent() @Flag() amountAtLeast?: boolean;
  /** Empty when it was published without a split by source. */
  @MayBeAbsent() @Many(() => StatementLineInput, 3) lines?: StatementLineInput[];
  @MayBeAbsent() @Text(200) sourceDocument?: string;
  /** The campaign whose computed figures stand beside it. */
  @Maybe() @Id() campaignId?: string | null;
  @Maybe() @LongText(500) note?: string | null;
}

/** A reported total of one region; its title is once there. */
export class StatementCreateInput extends StatementEditInput {
  @Id() id: string;
  @RegionCode() regionCode: string;
  @Text(80) declare title: string;
  @OneOf(statementBases) declare basis: StatementBasis;
  @DayField() declare firstOn: string;
  @DayField() declare lastOn: string;
  @Text(200) declare sourceDocument: string;
}
