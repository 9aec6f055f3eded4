import { useTranslate } from 'react-admin';
import type { ByClass, ByDeclaredClass } from '@zhufu/contracts/reports/report.view';
import { declaredClasses, fundingClasses } from '@zhufu/domain/funding';
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
 * A column for each class of money, of five or of three as the reader chose, always in this order (look.md, Charts); each opens its lines,
 * a class of the three those of the sources that count as it.
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
  const listed = (row: Row, lines: Pick<PaidPart, 'fundingClass' | 'declaredClass'>, amount: number) => {
    const { of, ...part } = paidOf(row);
    const name = `${of} ${translate(`codes.fundingClass.${lines.fundingClass ?? lines.declaredClass}`)}`;
    return <PaidLink {...part} {...lines} amount={amount} of={name} />;
  };
  const ofClass = isThree
    ? declaredClasses.map((one) => column(one, (row) => listed(row, { declaredClass: one }, row.byDeclaredClass[one])))
    : fundingClasses.map((one) => column(one, (row) => listed(row, { fundingClass: one }, row.byClass[one])));
  return [...ofClass, column('unallocated', (row) => wan((isThree ? row.byDeclaredClass : row.byClass).unallocated))];
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
