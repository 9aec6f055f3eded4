import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { declaredClasses } from '@zhufu/domain/funding';
import { showPath } from '../../app/paths';
import { EmptyState } from '../../ui/EmptyState';
import { type FigureColumn, FigureTable } from '../../ui/FigureTable';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { publishedWan } from '../wan';
import { useWords } from '../words';

type Column = FigureColumn<StatementRow>;

/** Figures as they were published: “余” where the report rounds down, 未提供 where it says nothing. */
function useSaid() {
  const words = useWords();
  const translate = useTranslate();
  const atLeast = (text: string, flag: boolean) => (flag ? words('years.atLeast', { figure: text }) : text);
  return {
    households: ({ households, householdsAtLeast }: StatementRow) =>
      households === null ? translate('state.unknown') : atLeast(formatCount(households), householdsAtLeast),
    amount: ({ amount, amountAtLeast }: StatementRow) =>
      amount === null ? translate('state.unknown') : atLeast(publishedWan(amount), amountAtLeast),
    part: ({ lines }: StatementRow, one: string) => {
      const line = lines.find(({ fundingClass }) => fundingClass === one);
      return line ? atLeast(publishedWan(line.amount), line.atLeast) : translate('state.unknown');
    },
    gap: ({ unallocated }: StatementRow) =>
      unallocated === null ? translate('state.unknown') : publishedWan(unallocated),
  };
}

function useColumns(): Column[] {
  const words = useWords();
  const translate = useTranslate();
  const said = useSaid();
  const text = (key: string, cell: Column['cell']): Column => ({
    key,
    label: words(`columns.${key}`),
    isText: true,
    cell,
  });
  const group = words('columns.bySource');
  return [
    text('statement', ({ id, title }) => <Link to={showPath('statements', id)}>{title}</Link>),
    text('area', ({ regionName }) => regionName),
    text('counts', ({ basis }) => translate(`codes.statementBasis.${basis}`)),
    text('period', ({ firstOn, lastOn }) => words('period', { from: firstOn, to: lastOn })),
    { key: 'households', label: words('columns.householdsUnit'), cell: said.households },
    { key: 'amount', label: words('columns.amount'), cell: said.amount },
    ...declaredClasses.map((one): Column => ({
      key: one,
      label: translate(`codes.fundingClass.${one}`),
      group,
      cell: (row) => said.part(row, one),
    })),
    { key: 'gap', label: words('columns.gap'), group, cell: said.gap },
    text('document', ({ sourceDocument }) => sourceDocument),
    text('note', ({ note }) => note ?? translate('state.unknown')),
  ];
}

/** Totals published for periods without case records: their own block, never a series with the computed ones. */
export function PublishedYears({ rows }: { rows: StatementRow[] }) {
  const words = useWords();
  const columns = useColumns();
  return (
    <Sheet title={words('years.published')} note={words('years.publishedBasis')} flush>
      {rows.length > 0 ? (
        <FigureTable caption={words('years.published')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      ) : (
        <EmptyState title={words('years.noStatements')} hint={words('years.noStatementsHint')} />
      )}
    </Sheet>
  );
}
