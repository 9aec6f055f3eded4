import type { DisbursementInput, SplitInput } from '@zhufu/contracts/visits/visit.input';
import type { PayingSourceView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import type { Message, Messages } from '../../ui/form/validate';
import type { OfferedSource } from './lines';

export type Line = Partial<DisbursementInput>;

const splitsOf = (lines: readonly Line[]): SplitInput[] => lines.flatMap(({ splits }) => splits ?? []).filter(Boolean);
const yuan = (amount: number): string => formatYuan((Number.isSafeInteger(amount) ? amount : 0) as Fen);

/** What a source has left after all lines of the form, in fen; below zero when it is short. */
export const leftAfter = (lines: readonly Line[], { fundingSourceId, left }: PayingSourceView): number =>
  splitsOf(lines)
    .filter((split) => split.fundingSourceId === fundingSourceId)
    .reduce((rest, { amount }) => rest - (amount || 0), left);

export const sumOfSplits = (line: Line): number => splitsOf([line]).reduce((sum, { amount }) => sum + (amount || 0), 0);

/** A source, and whether the campaign lists it: of one that is not said. */
type Payer = PayingSourceView & Partial<Pick<OfferedSource, 'isListed'>>;
const isOwn = ({ isListed = true }: Payer): boolean => isListed;

/** One split that its source cannot pay: what it can, what is missing, and who could pay that, the campaign's own before others. */
export interface Short {
  fits: number;
  missing: number;
  other?: PayingSourceView;
}

/** Undefined when the source has enough; told of the last split that draws on it. */
export function shortOf(
  lines: readonly Line[],
  split: SplitInput | undefined,
  sources: readonly Payer[],
): Short | undefined {
  const source = sources.find(({ fundingSourceId }) => fundingSourceId === split?.fundingSourceId);
  if (!split || !source) return undefined;
  const drawing = splitsOf(lines).filter(({ fundingSourceId }) => fundingSourceId === source.fundingSourceId);
  const after = leftAfter(lines, source);
  if (after >= 0 || drawing.at(-1) !== split) return undefined;
  const fits = Math.max(0, split.amount + after);
  const missing = split.amount - fits;
  const [other] = sources
    .filter((one) => one !== source && leftAfter(lines, one) >= missing)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || leftAfter(lines, b) - leftAfter(lines, a));
  return { fits, missing, other };
}

/** The splits after one gave what its source cannot pay to another; a share of nothing goes. */
export function mended(splits: readonly SplitInput[], place: number, { fits, missing, other }: Short): SplitInput[] {
  const otherId = other?.fundingSourceId ?? '';
  const cut = splits.map((split, i) => (i === place ? { ...split, amount: fits } : split));
  const given = cut.some(({ fundingSourceId }) => fundingSourceId === otherId)
    ? cut.map((split) => (split.fundingSourceId === otherId ? { ...split, amount: split.amount + missing } : split))
    : [...cut, { fundingSourceId: otherId, amount: missing }];
  return given.filter(({ amount }) => amount > 0);
}

function shareWrong(
  lines: readonly Line[],
  line: Line,
  place: number,
  sources: readonly PayingSourceView[],
): Message | undefined {
  const { splits = [], amount } = line;
  const short = shortOf(lines, splits[place], sources);
  if (short) return { message: 'rules.fundsShort', args: { left: yuan(short.fits), short: yuan(short.missing) } };
  const sum = sumOfSplits(line);
  if (Number.isSafeInteger(amount) && sum !== amount && place > 0 && place === splits.length - 1)
    return { message: 'rules.splitSum', args: { sum: yuan(sum), amount: yuan(amount ?? 0) } };
}

/** A source is named once in a line: told at the second time. */
function sourceWrong({ splits = [] }: Line, place: number): Message | undefined {
  const id = splits[place]?.fundingSourceId;
  const isTwice = !!id && splits.slice(0, place).some((split) => split?.fundingSourceId === id);
  return isTwice ? { message: 'rules.splitTwice', args: {} } : undefined;
}

/** What the server would refuse of the money, told while it is typed: a source with too little or named twice, shares that do not add up. */
export function moneyWrongs(lines: readonly Line[], sources: readonly PayingSourceView[]): Messages {
  const wrongs = lines.map((line) =>
    (line.splits ?? []).map((_, place): Messages => {
      const [share, source] = [shareWrong(lines, line, place, sources), sourceWrong(line, place)];
      return { ...(share && { amount: share }), ...(source && { fundingSourceId: source }) };
    }),
  );
  const isWrong = wrongs.flat().some((wrong) => Object.keys(wrong).length > 0);
  return isWrong ? { disbursements: wrongs.map((splits) => ({ splits })) } : {};
}
