import type { FieldViolation } from '../rules';
import type { StatementEditInput } from './statement.input';

type Statement = { [Field in 'firstOn' | 'lastOn']?: string | null } & { lines?: StatementEditInput['lines'] | null };

/** A period has an order, and a class is named once among the parts. */
export function statementViolations({ firstOn, lastOn, lines }: Statement): FieldViolation[] {
  const classes = (lines ?? []).map((line) => line?.fundingClass);
  return [
    ...(firstOn && lastOn && lastOn < firstOn ? [{ field: 'lastOn', rule: 'order' } as const] : []),
    ...classes.flatMap((one, i): FieldViolation[] =>
      !one || classes.indexOf(one) === i ? [] : [{ field: `lines.${i}.fundingClass`, rule: 'choice' }],
    ),
  ];
}
