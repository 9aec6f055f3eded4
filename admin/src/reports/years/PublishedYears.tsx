import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { declaredClasses } from '@zhufu/domain/funding';
import { showPath } from '../../app/paths';
import { useSaid } from '../../statements/said';
import { Breakable } from '../../ui/Breakable';
import { EmptyState } from '../../ui/EmptyState';
import { type FigureColumn, FigureTable } from '../../ui/FigureTable';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { Period } from './Period';

type Column = FigureColumn<StatementRow>;

function useColumns(): Column[] {
  const words = useWords();
  const translate = useTranslate();
  const said = useSaid();
  const text = (key: string, cell: Column['cell']): Column => ({
    key,
    label: words(`columns.${key}`),
    isText: true,
    wraps: key !== 'area',
    cell,
  });
  const group = words('columns.bySource');
  return [
    text('statement', ({ id, title }) => <Link to={showPath('statements', id)}>{title}</Link>),
    text('area', ({ regionName }) => regionName),
    text('counts', ({ basis }) => translate(`codes.statementBasis.${basis}`)),
    text('period', ({ firstOn, lastOn }) => <Period firstOn={firstOn} lastOn={lastOn} />),
    { key: 'households', label: words('columns.householdsUnit'), cell: said.households },
    { key: 'amount', label: words('columns.amount'), cell: said.amount },
    ...declaredClasses.map((one): Column => ({
      key: one,
      label: <Breakable text={words(`heads.fundingClass.${one}`)} />,
      group,
      cell: (row) => said.part(row, one),
    })),
    { key: 'gap', label: words('columns.gap'), group, cell: ({ unallocated }) => said.wan(unallocated) },
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
