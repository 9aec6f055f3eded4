import { useTranslate } from 'react-admin';
import type { ByClass } from '@zhufu/contracts/reports/report.view';
import { fundingClasses } from '@zhufu/domain/funding';
import type { FigureColumn } from '../ui/FigureTable';
import { wan } from '../ui/wan';
import { useWords } from './words';

/** Classes of money, always in this order (look.md, Charts). */
export const classes: readonly (keyof ByClass)[] = [...fundingClasses, 'unallocated'];

/** A column for each class of money, under one heading. */
export function useClassColumns<Row extends { byClass: ByClass }>(shown: readonly (keyof ByClass)[]) {
  const translate = useTranslate();
  const words = useWords();
  return shown.map((one): FigureColumn<Row> => ({
    key: one,
    label: translate(`codes.fundingClass.${one}`),
    group: words('columns.bySource'),
    cell: ({ byClass }) => wan(byClass[one]),
  }));
}
