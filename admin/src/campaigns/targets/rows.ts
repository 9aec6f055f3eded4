import type { TargetRow } from '@zhufu/contracts/campaigns/campaign.view';

/** A region's target as it is typed: empty where none is set. */
export type TypedTarget = Pick<TargetRow, 'regionCode' | 'households' | 'amount' | 'version'>;

const isSet = ({ version }: TypedTarget): boolean => (version ?? null) !== null;

/** No target, and none typed: the region stays without. */
const isLeftOut = (row: TypedTarget): boolean =>
  !isSet(row) && (row.households ?? null) === null && (row.amount ?? null) === null;

/** A new target may leave money open; one that is set is changed to 0, not emptied. */
const meant = (row: TypedTarget): TypedTarget => (isSet(row) ? row : { ...row, amount: row.amount ?? 0 });

/** The rows as the contract judges them, each in its place: of a region left out nothing is asked. */
export const judgedRows = (rows: readonly TypedTarget[]): TypedTarget[] =>
  rows.map((row) => (isLeftOut(row) ? { ...row, households: 0, amount: 0 } : meant(row)));

/** The rows to send. */
export const sentRows = (rows: readonly TypedTarget[]): TypedTarget[] =>
  rows.filter((row) => !isLeftOut(row)).map(meant);

/** What the server says of the rows sent, in the places of all rows. */
export function errorsInPlace<Wrong>(errors: readonly Wrong[], rows: readonly TypedTarget[]): (Wrong | object)[] {
  const waiting = [...errors];
  return rows.map((row) => (isLeftOut(row) ? undefined : waiting.shift()) ?? {});
}
