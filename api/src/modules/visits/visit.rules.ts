import type { DisbursementInput, VisitEditInput } from '@zhufu/contracts/visits/visit.input';
import { defaultMethod } from '@zhufu/domain/visits';
import type { FieldViolation } from '../../platform/http/problem';

function lineViolations(line: DisbursementInput, i: number): FieldViolation[] {
  const at = (field: string, rule: FieldViolation['rule']): FieldViolation => ({
    field: `disbursements.${i}.${field}`,
    rule,
  });
  const sources = line.splits.map(({ fundingSourceId }) => fundingSourceId);
  const hasItem = line.goodsItemId != null;
  const hasQuantity = line.quantity != null;
  const isCash = line.kind === 'cash';
  const inKind = (line.method ?? defaultMethod(line.kind)) === 'in_kind';
  return [
    ...(line.amount === 0 ? [at('amount', 'positive')] : []),
    ...((line.kind === 'goods') === inKind ? [] : [at('method', 'method')]),
    ...(isCash && hasItem ? [at('goodsItemId', 'goodsOnly')] : []),
    ...(isCash && hasQuantity ? [at('quantity', 'goodsOnly')] : []),
    ...(!isCash && hasItem && !hasQuantity ? [at('quantity', 'required')] : []),
    ...(!isCash && hasQuantity && !hasItem ? [at('goodsItemId', 'required')] : []),
    ...line.splits.flatMap(({ amount }, n) => (amount === 0 ? [at(`splits.${n}.amount`, 'positive')] : [])),
    ...sources.flatMap((source, n) =>
      sources.indexOf(source) === n ? [] : [at(`splits.${n}.fundingSourceId`, 'splitTwice')],
    ),
  ];
}

/** What is wrong with a visit beyond its single fields; what needs the database is checked there when it is submitted. */
export function visitViolations(input: VisitEditInput): FieldViolation[] {
  const needs = (input.needs ?? []).map(({ need }) => need);
  return [
    ...(input.campaignId && input.occasion ? [{ field: 'occasion', rule: 'occasion' } as const] : []),
    ...(input.visitors?.length === 0 ? [{ field: 'visitors', rule: 'required' } as const] : []),
    ...needs.flatMap((need, i): FieldViolation[] =>
      needs.indexOf(need) === i ? [] : [{ field: `needs.${i}.need`, rule: 'choice' }],
    ),
    ...(input.disbursements ?? []).flatMap(lineViolations),
  ];
}
