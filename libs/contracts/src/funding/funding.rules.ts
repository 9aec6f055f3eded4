import { needsDeclaredClass } from '@zhufu/domain/funding';
import type { FieldViolation } from '../rules';
import type { FundingSourceEditInput } from './funding.input';

type Whole<Input> = { [Field in keyof Input]?: Input[Field] | null };

/** A declared class belongs to donations and own money, a level to government money; the validity has an order, the pledge is of something. */
export function sourceViolations(source: Whole<FundingSourceEditInput>): FieldViolation[] {
  const { fundingClass, declaredClass, level, validFrom, validTo, pledged } = source;
  const declares = declaredClass != null;
  const wrong: FieldViolation[] = [];
  if (fundingClass && needsDeclaredClass(fundingClass) !== declares)
    wrong.push({ field: 'declaredClass', rule: 'declaredClass' });
  if (level != null && fundingClass !== 'government') wrong.push({ field: 'level', rule: 'governmentLevel' });
  if (validFrom && validTo && validTo < validFrom) wrong.push({ field: 'validTo', rule: 'order' });
  if (pledged === 0) wrong.push({ field: 'pledged', rule: 'positive' });
  return wrong;
}

/** A receipt or transfer is of something, and not of a day to come. */
export function postingViolations<Day extends string>(
  posting: { amount?: number | null } & { [Field in Day]?: string | null },
  dayField: Day,
  today: string,
): FieldViolation[] {
  const on: string | null | undefined = posting[dayField];
  const wrong: FieldViolation[] = [];
  if (posting.amount === 0) wrong.push({ field: 'amount', rule: 'positive' });
  if (on && on > today) wrong.push({ field: dayField, rule: 'future' });
  return wrong;
}
