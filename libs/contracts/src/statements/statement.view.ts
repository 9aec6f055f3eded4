import {
  DayField,
  FenField,
  Flag,
  Id,
  Instant,
  LongText,
  Many,
  Maybe,
  OneOf,
  RegionCode,
  Text,
  Whole,
  WholeParam,
} from '../fields';
import { ListQuery } from '../list-query';
import { type StatementBasis, statementBases, StatementLineInput } from './statement.input';

/** Reported totals of the reader's area and of the regions above it. */
export class StatementListQuery extends ListQuery {
  @Maybe() @WholeParam(2000, 2100) year?: number;
  @Maybe() @OneOf(statementBases) basis?: StatementBasis;
}

/** A reported total as it was published; null = 未提供, never 0 (product.md 4). */
export class StatementRow {
  @Id() id: string;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Text(80) title: string;
  @OneOf(statementBases) basis: StatementBasis;
  @DayField() firstOn: string;
  @DayField() lastOn: string;
  @Maybe() @Whole(0, 10_000_000) households: number | null;
  @Flag() householdsAtLeast: boolean;
  /** In fen, as reported. */
  @Maybe() @FenField() amount: number | null;
  @Flag() amountAtLeast: boolean;
  @Many(() => StatementLineInput, 3) lines: StatementLineInput[];
  /** Total less its parts, in fen (未分来源); null where no parts were published. */
  @Maybe() @Whole(-9_999_999_999_999, 9_999_999_999_999) unallocated: number | null;
  @Text(200) sourceDocument: string;
  @Maybe() @Id() campaignId: string | null;
  @Maybe() @Text(60) campaignName: string | null;
  @Maybe() @LongText(500) note: string | null;
  @Instant() updatedAt: string;
  @Whole(1, 1_000_000_000) version: number;
}
