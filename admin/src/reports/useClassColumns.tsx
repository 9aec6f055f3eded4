import type { ByClass, ByDeclaredClass } from '@zhufu/contracts/reports/report.view';
import { declaredClasses, fundingClasses } from '@zhufu/domain/funding';
import { Breakable } from '../ui/Breakable';
import type { FigureColumn } from '../ui/FigureTable';
import { wan } from '../ui/wan';
import { useClasses } from './classes/useClasses';
import { useWords } from './words';

interface Classed {
  byClass: ByClass;
  byDeclaredClass: ByDeclaredClass;
}

/** The classes of money in their order (look.md, Charts); what no source is named for comes last. */
export const classes = [...fundingClasses, 'unallocated'] as const;

/** A column for each class of money, of five or of three as the reader chose, always in this order (look.md, Charts). */
export function useClassColumns<Row extends Classed>() {
  const words = useWords();
  const isThree = useClasses() === 'three';
  const column = (key: keyof ByClass, cell: FigureColumn<Row>['cell']): FigureColumn<Row> => ({
    key,
    label: <Breakable text={words(`heads.fundingClass.${key}`)} />,
    group: words(isThree ? 'columns.byThree' : 'columns.bySource'),
    cell,
  });
  return isThree
    ? ([...declaredClasses, 'unallocated'] as const).map((one) =>
        column(one, ({ byDeclaredClass }) => wan(byDeclaredClass[one])),
      )
    : classes.map((one) => column(one, ({ byClass }) => wan(byClass[one])));
}
