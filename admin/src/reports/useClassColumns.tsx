import { useTranslate } from 'react-admin';
import type { ByClass, ByDeclaredClass } from '@zhufu/contracts/reports/report.view';
import { declaredClasses, type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import type { AidKind } from '@zhufu/domain/visits';
import { Breakable } from '../ui/Breakable';
import type { FigureColumn } from '../ui/FigureTable';
import { wan } from '../ui/wan';
import { useClasses } from './classes/useClasses';
import { PaidLink } from './CountLink';
import type { PaidPart } from './paths';
import { useWords } from './words';

interface Classed {
  byClass: ByClass;
  byDeclaredClass: ByDeclaredClass;
}

/** The classes of money in their order (look.md, Charts); what no source is named for comes last. */
export const classes = [...fundingClasses, 'unallocated'] as const;

/** Whose money a row is, and its lines. */
type PaidOf<Row> = (row: Row) => PaidPart & { of: string };

/**
 * A column for each class of money, of five or of three as the reader chose, always in this order (look.md, Charts). Lines are listed by
 * the five; a figure of the three opens none.
 */
export function useClassColumns<Row extends Classed>(paidOf: PaidOf<Row>): FigureColumn<Row>[] {
  const translate = useTranslate();
  const words = useWords();
  const isThree = useClasses() === 'three';
  const column = (key: keyof ByClass, cell: FigureColumn<Row>['cell']): FigureColumn<Row> => ({
    key,
    label: <Breakable text={words(`heads.fundingClass.${key}`)} />,
    group: words(isThree ? 'columns.byThree' : 'columns.bySource'),
    cell,
  });
  const listed = (one: FundingClass) => (row: Row) => {
    const { of, ...part } = paidOf(row);
    const name = `${of} ${translate(`codes.fundingClass.${one}`)}`;
    return <PaidLink {...part} fundingClass={one} amount={row.byClass[one]} of={name} />;
  };
  return isThree
    ? ([...declaredClasses, 'unallocated'] as const).map((one) =>
        column(one, ({ byDeclaredClass }) => wan(byDeclaredClass[one])),
      )
    : classes.map((one) => column(one, one === 'unallocated' ? ({ byClass }) => wan(byClass[one]) : listed(one)));
}

/** What of a row's money was handed over in cash, or in kind. */
export function useKindCell<Row extends Record<AidKind, number>>(paidOf: PaidOf<Row>) {
  const translate = useTranslate();
  return (kind: AidKind): FigureColumn<Row>['cell'] =>
    (row) => {
      const { of, ...part } = paidOf(row);
      const name = `${of} ${translate(`codes.aidKind.${kind}`)}`;
      return <PaidLink {...part} kind={kind} amount={row[kind]} of={name} />;
    };
}
