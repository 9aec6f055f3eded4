import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, sumFen } from '@zhufu/domain/money';
import type { AidKind } from '@zhufu/domain/visits';
import { tabPath } from '../paths';

export type MoneyState = 'standing' | 'signed';

/** Which lines of a family: of a year of payment, cash or goods, posted or signed for. */
export interface MoneyChoice {
  year?: number;
  kind?: AidKind;
  state?: MoneyState;
}

/** The address of the family's lines that a figure counts. */
export function moneyPath(id: string, { year, kind, state }: MoneyChoice): string {
  const params = new URLSearchParams();
  if (year) params.set('year', String(year));
  if (kind) params.set('kind', kind);
  if (state) params.set('state', state);
  const query = params.toString();
  return tabPath(id, 'money') + (query && `?${query}`);
}

type Line = Pick<DisbursementRow, 'paidOn' | 'kind' | 'status' | 'amount'>;

/** Posted − reversed. */
const stands = ({ status }: Line): boolean => status === 'posted' || status === 'signed';

export const matches =
  ({ year, kind, state }: MoneyChoice) =>
  (line: Line): boolean =>
    (!year || line.paidOn.startsWith(`${year}-`)) &&
    (!kind || line.kind === kind) &&
    (!state || (state === 'signed' ? line.status === 'signed' : stands(line)));

export const standingSum = (lines: readonly Line[]): Fen =>
  sumFen(lines.filter(stands).map(({ amount }) => amount as Fen));
