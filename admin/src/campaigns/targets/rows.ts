import type { TargetRow, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';

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

/** The rows that are typed. A region's code is all that names it: of a closed region and the one that has its code today, only the latter. */
export function editableRows({ own, rows, editable, ownEditable }: TargetsView): TargetRow[] {
  const present = rows.filter(({ regionCode }, i) => rows.findIndex((row) => row.regionCode === regionCode) === i);
  return [...(ownEditable ? own : []), ...(editable ? present : [])];
}

type Figures = Pick<TargetRow, 'households' | 'amount'>;
const added = (numbers: (number | null | undefined)[]): number | null => {
  const known = numbers.filter((number) => typeof number === 'number');
  const sum = known.reduce((all, number) => all + number, 0);
  return known.length === 0 || Number.isNaN(sum) ? null : sum;
};
const less = (whole: number | null | undefined, parts: number | null): number | null =>
  added([whole]) === null ? null : added([whole, -(parts ?? 0)]);

/** What the parts add up to, and what that leaves of the whole; null where nothing is set, or what is typed is no number yet. */
export function standingOf(own: Figures, rows: readonly Figures[]): Record<'sum' | 'difference', Figures> {
  const sum = { households: added(rows.map((row) => row.households)), amount: added(rows.map((row) => row.amount)) };
  return {
    sum,
    difference: { households: less(own.households, sum.households), amount: less(own.amount, sum.amount) },
  };
}
