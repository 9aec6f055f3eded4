import type {
  DisbursementInput,
  NeedInput,
  VisitCreateInput,
  VisitEditInput,
} from '@zhufu/contracts/visits/visit.input';
import type { VisitStanding } from '@zhufu/contracts/visits/visit.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import { defaultMethod } from '@zhufu/domain/visits';

/** What visit_edit is to change. */
export const changedVisit = (input: VisitEditInput): object => ({
  visit: given(input),
  ...(input.disbursements && { lines: lineRows(input.disbursements) }),
});

const columns = {
  campaignId: 'campaign_id',
  occasion: 'occasion',
  visitedOn: 'visited_on',
  visitors: 'visitors',
  companions: 'companions',
  result: 'result',
  situation: 'situation',
  situationWords: 'situation_words',
  policyTold: 'policy_told',
} as const satisfies Partial<Record<keyof VisitEditInput, string>>;

function given(input: VisitEditInput): object {
  const fields = Object.keys(columns) as (keyof typeof columns)[];
  return Object.fromEntries([
    ...fields.filter((field) => input[field] !== undefined).map((field) => [columns[field], input[field]]),
    ...(input.needs ? [['needs', needRows(input.needs)]] : []),
  ]) as object;
}

/** A visit's needs as they stand in its row. */
export const needRows = (needs: readonly NeedInput[]): object[] =>
  needs.map(({ need, words }) => ({ need, words: words ?? null }));

/** Lines by the columns of visit_line. */
export const lineRows = (lines: readonly DisbursementInput[]) =>
  lines.map((line, i) => ({
    id: uuidv7(),
    position: i + 1,
    kind: line.kind,
    method: line.method ?? defaultMethod(line.kind),
    amount: line.amount,
    goods_item_id: line.goodsItemId,
    quantity: line.quantity,
    paid_on: line.paidOn ?? undefined,
    split_sources: line.splits.map(({ fundingSourceId }) => fundingSourceId),
    split_amounts: line.splits.map(({ amount }) => amount),
  }));

export type LineRow = ReturnType<typeof lineRows>[number];

/** How visit_log leaves a new visit, which it need not read again to tell. */
export function newStanding(input: VisitCreateInput, lines: readonly LineRow[], now: Date): VisitStanding {
  const version = input.draft ? 1 : 2;
  return {
    id: input.id,
    householdId: input.householdId,
    campaignId: input.campaignId ?? null,
    visitedOn: input.visitedOn,
    result: input.result,
    status: input.draft ? 'draft' : 'submitted',
    updatedAt: now.toISOString(),
    version,
    disbursements: lines.map(({ id, kind, method, amount, paid_on }) => ({
      id,
      kind,
      method,
      amount,
      paidOn: paid_on ?? input.visitedOn,
      status: input.draft ? 'draft' : 'reserved',
      version,
    })),
  };
}
