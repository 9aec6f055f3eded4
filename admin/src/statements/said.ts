import { useTranslate } from 'react-admin';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { isBelowWan, publishedWan } from '../ui/wan';
import { formatCount } from '../ui/when';

/** 10,000 yuan, in fen: what is less is said in yuan. */
const WAN = 1_000_000;

/** Figures as they were published: “余” where the report rounds down, 未提供 where it says nothing. */
export function useSaid() {
  const translate = useTranslate();
  const said = (text: string | null, atLeast: boolean): string => {
    if (text === null) return translate('state.unknown');
    return atLeast ? translate('resources.statements.atLeast', { figure: text }) : text;
  };
  const inWan = (amount: number): string =>
    isBelowWan(amount)
      ? translate('resources.statements.figure.yuan', { figure: formatYuan(amount as Fen) })
      : publishedWan(amount);
  const wan = (amount: number | null, atLeast = false): string => said(amount === null ? null : inWan(amount), atLeast);
  const withUnit = (unit: 'families' | 'wan' | 'yuan', figure: string, atLeast: boolean): string =>
    translate(`resources.statements.${atLeast ? 'figureAtLeast' : 'figure'}.${unit}`, { figure });
  return {
    wan,
    /** Both in one line, each with its unit. */
    both: ({ households, householdsAtLeast, amount, amountAtLeast }: StatementRow): string =>
      translate('resources.statements.said', {
        households:
          households === null
            ? translate('resources.statements.noHouseholds')
            : withUnit('families', formatCount(households), householdsAtLeast),
        amount:
          amount === null
            ? translate('resources.statements.noAmount')
            : Math.abs(amount) < WAN
              ? withUnit('yuan', formatYuan(amount as Fen), amountAtLeast)
              : withUnit('wan', publishedWan(amount), amountAtLeast),
      }),
    households: ({ households, householdsAtLeast }: StatementRow): string =>
      said(households === null ? null : formatCount(households), householdsAtLeast),
    amount: ({ amount, amountAtLeast }: StatementRow): string => wan(amount, amountAtLeast),
    part: ({ lines }: StatementRow, fundingClass: string): string => {
      const line = lines.find((one) => one.fundingClass === fundingClass);
      return wan(line?.amount ?? null, line?.atLeast);
    },
  };
}
