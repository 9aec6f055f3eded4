import {
  type AidKind,
  aidKinds,
  type NeedKind,
  needKinds,
  type PayMethod,
  payMethods,
  type Situation,
  situations,
  type VisitOccasion,
  visitOccasions,
  type VisitorRank,
  visitorRanks,
  type VisitResult,
  visitResults,
} from '@zhufu/domain/visits';
import { DayField, FenField, Flag, Id, LongText, Many, Maybe, MayBeAbsent, OneOf, Text, Whole } from '../fields';

/** Who visited (走访人) or came along (陪同人员): staff, never masked. */
export class CompanionInput {
  @Text(50) name: string;
  @Maybe() @Text(40) title?: string | null;
  @Maybe() @Text(60) unit?: string | null;
}

/** Who visited, with the rank that 汇总表 counts. */
export class VisitorInput extends CompanionInput {
  @OneOf(visitorRanks) rank: VisitorRank;
}

/** What the family said it needs, in its own words (家庭原话). */
export class NeedInput {
  @OneOf(needKinds) need: NeedKind;
  @Maybe() @LongText(500) words?: string | null;
}

/** Which source pays how much of a line, in fen; a source once a line. */
export class SplitInput {
  @Id() fundingSourceId: string;
  @FenField() amount: number;
}

/** One hand-over as a form writes it: cash, or goods with their value. Splits add up to the amount. */
export class LineInput {
  @OneOf(aidKinds) kind: AidKind;
  /** cash_signed for cash and in_kind for goods when absent. */
  @Maybe() @OneOf(payMethods) method?: PayMethod | null;
  @FenField() amount: number;
  @Maybe() @Id() goodsItemId?: string | null;
  @Maybe() @Whole(1, 10_000) quantity?: number | null;
  @Many(() => SplitInput, 10) splits: SplitInput[];
}

/** One hand-over, with its own day where it has one. */
export class DisbursementInput extends LineInput {
  /** By default the day of the visit (decisions.md 13). */
  @Maybe() @DayField() paidOn?: string | null;
}

/** A visit without its household, which never changes: the body of PATCH. Absent = unchanged. */
export class VisitEditInput {
  @Maybe() @Id() campaignId?: string | null;
  /** For a visit outside campaigns; daily when absent. */
  @Maybe() @OneOf(visitOccasions) occasion?: VisitOccasion | null;
  @MayBeAbsent() @DayField() visitedOn?: string;
  @MayBeAbsent() @Many(() => VisitorInput, 20) visitors?: VisitorInput[];
  @MayBeAbsent() @Many(() => CompanionInput, 20) companions?: CompanionInput[];
  @MayBeAbsent() @OneOf(visitResults) result?: VisitResult;
  @Maybe() @OneOf(situations) situation?: Situation | null;
  @Maybe() @LongText(500) situationWords?: string | null;
  /** Was the policy told? */
  @MayBeAbsent() @Flag() policyTold?: boolean;
  @MayBeAbsent() @Many(() => NeedInput, 8) needs?: NeedInput[];
  @MayBeAbsent() @Many(() => DisbursementInput, 10) disbursements?: DisbursementInput[];
}

/** A new visit. It is submitted at once unless `draft` (decisions.md 8). */
export class VisitCreateInput extends VisitEditInput {
  @Id() id: string;
  @Id() householdId: string;
  @DayField() declare visitedOn: string;
  @Many(() => VisitorInput, 20) declare visitors: VisitorInput[];
  @OneOf(visitResults) declare result: VisitResult;
  @MayBeAbsent() @Flag() draft?: boolean;
}

/** A payment by bank has been made; the day is today when absent. */
export class PayInput {
  @Maybe() @DayField() paidOn?: string | null;
}

/** The family has signed for it, or the bank has confirmed; the day is today when absent. */
export class SignInput {
  @Maybe() @DayField() signedOn?: string | null;
}
