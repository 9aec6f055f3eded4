import { useTranslate } from 'react-admin';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { publishedWan } from '../ui/wan';
import { formatCount } from '../ui/when';

/** Figures as they were published: “余” where the report rounds down, 未提供 where it says nothing. */
export function useSaid() {
  const translate = useTranslate();
  const said = (text: string | null, atLeast: boolean): string => {
    if (text === null) return translate('state.unknown');
    return atLeast ? translate('resources.statements.atLeast', { figure: text }) : text;
  };
  const wan = (amount: number | null, atLeast = false): string =>
    said(amount === null ? null : publishedWan(amount), atLeast);
  return {
    wan,
    households: ({ households, householdsAtLeast }: StatementRow): string =>
      said(households === null ? null : formatCount(households), householdsAtLeast),
    amount: ({ amount, amountAtLeast }: StatementRow): string => wan(amount, amountAtLeast),
    part: ({ lines }: StatementRow, fundingClass: string): string => {
      const line = lines.find((one) => one.fundingClass === fundingClass);
      return wan(line?.amount ?? null, line?.atLeast);
    },
  };
}
