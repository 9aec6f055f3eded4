import { type ClosingReason, closingReasons, type RevealField, revealFields } from '@zhufu/domain/households';
import { DayField, Id, LongText, Maybe, OneOf, Text, Whole } from '../fields';

/** A family that left the area: the last day, and where to in words. It ends the record (decisions.md, Flows). */
export class MoveOutInput {
  @DayField() movedOn: string;
  @Text(100) movedTo: string;
}

/** The end of a record (注销) from a day on; what was done for the family stays. */
export class CloseInput {
  @OneOf(closingReasons) closingReason: ClosingReason;
  @DayField() closedOn: string;
  @Maybe() @LongText(300) note?: string | null;
}

export const revealPurposes = ['payment', 'duplicates', 'contact', 'audit', 'other'] as const;
export type RevealPurpose = (typeof revealPurposes)[number];

/** Asking to see one masked value of the head, or of a member when `memberId` is given. */
export class RevealInput {
  @OneOf(revealFields) field: RevealField;
  @OneOf(revealPurposes) purpose: RevealPurpose;
  /** Required with the purpose `other`. */
  @Maybe() @Text(200) note?: string | null;
  @Maybe() @Id() memberId?: string | null;
}

/** The value in clear, to be shown for `seconds`; the look is in the household's log. */
export class RevealView {
  @OneOf(revealFields) field: RevealField;
  @Maybe() @Text(300) value: string | null;
  @Whole(1, 600) seconds: number;
}
