import type { ReactNode } from 'react';
import { accent, ink, ink2, line, line2, sunk } from '../app/tokens';
import { SideScroll } from './scroll/SideScroll';

export interface FigureColumn<Row> {
  key: string;
  label: ReactNode;
  /** Heading over neighbouring columns of the same group. */
  group?: string;
  /** Words; numbers stand at the right. */
  isText?: boolean;
  /** Long words, which may take several lines. */
  wraps?: boolean;
  cell: (row: Row) => ReactNode;
}

export interface FigureTableProps<Row> {
  /** What the table shows, for those who do not see it. */
  caption: string;
  columns: FigureColumn<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** The sum row, with what stands in its first cell. */
  total?: Row;
  totalLabel?: ReactNode;
  /** Narrow cells and heads of several lines, for a form of many columns. */
  isDense?: boolean;
}

// closer together where its place is narrow, by --cell-gap
const cell = {
  height: 34,
  px: 'var(--cell-gap, 10px)',
  py: '5px',
  fontWeight: 400,
  whiteSpace: 'nowrap',
  textAlign: 'right',
} as const;

// one style for the whole table: a village table has thousands of cells
const style = {
  '& table': { width: '100%', borderCollapse: 'separate', borderSpacing: 0 },
  '& th, & td': { ...cell, borderBottom: `1px solid ${line}` },
  '& .text': { textAlign: 'left' },
  '& td:last-of-type, & thead th:last-of-type': { pr: 5 },
  '& thead th': {
    minWidth: 56,
    fontSize: 12,
    lineHeight: '18px',
    color: ink2,
    bgcolor: sunk,
    borderBottomColor: line2,
    whiteSpace: 'normal',
    verticalAlign: 'bottom',
  },
  '& thead th.group': { textAlign: 'center', borderLeft: `1px solid ${line}` },
  '& thead th.name, & tbody th, & tfoot th': { pl: 5 },
  '& tbody tr:hover > *': { bgcolor: sunk },
  '& tfoot > tr > *': { fontWeight: 700, bgcolor: sunk, borderTop: `1px solid ${line2}`, borderBottom: 0 },
  '& a': { color: ink, textDecoration: 'none' },
  '& th a': { color: accent },
  '& a:hover': { textDecoration: 'underline' },
  '& .wraps, & .wraps a': { whiteSpace: 'normal' },
  '& :is(td, th).wraps': { minWidth: 88 },
} as const;

// the words of other scripts are longer than the figures below them: they stand upright, read from below
const upright = {
  display: 'inline-block',
  height: 132,
  writingMode: 'vertical-rl',
  transform: 'rotate(180deg)',
  textAlign: 'left',
} as const;

// groups are parted by a hairline where cells stand close
const dense = {
  ...style,
  'html[lang=en] & thead th > span': upright,
  '& th, & td': { ...style['& th, & td'], px: '2px', fontSize: 13 },
  '& thead th': { ...style['& thead th'], minWidth: 0, wordBreak: 'keep-all' },
  '& thead th.name, & tbody th, & tfoot th': { pl: 3 },
  '& td:last-of-type, & thead th:last-of-type': { pr: 3 },
  '& .start': { pl: '5px', borderLeft: `1px solid ${line}` },
} as const;

interface Heading {
  label: string;
  span: number;
}

const classOf = <Row,>({ isText, wraps }: FigureColumn<Row>, more?: string | false) =>
  [isText && 'text', wraps && 'wraps', more].filter(Boolean).join(' ') || undefined;

/** Whether a column begins a group, or stands behind one. */
const startsGroup = <Row,>(columns: FigureColumn<Row>[], column: FigureColumn<Row>): boolean => {
  const before = columns[columns.indexOf(column) - 1];
  return !!before && before.group !== column.group;
};

/** Runs of neighbouring columns under one heading; a column without one stands alone. */
function headings<Row>(columns: FigureColumn<Row>[]): (FigureColumn<Row> | Heading)[] {
  const heads: (FigureColumn<Row> | Heading)[] = [];
  for (const column of columns) {
    const last = heads.at(-1);
    if (!column.group) heads.push(column);
    else if (last && 'span' in last && last.label === column.group) last.span += 1;
    else heads.push({ label: column.group, span: 1 });
  }
  return heads;
}

function Head<Row>({ columns }: { columns: FigureColumn<Row>[] }) {
  const grouped = columns.filter(({ group }) => group);
  const rowSpan = grouped.length > 0 ? 2 : undefined;
  const single = (column: FigureColumn<Row>, span?: number) => (
    <th
      key={column.key}
      scope="col"
      rowSpan={span}
      className={classOf(column, columns[0] === column ? 'name' : startsGroup(columns, column) && 'start')}
    >
      {column.label}
    </th>
  );
  return (
    <thead>
      <tr>
        {headings(columns).map((head) =>
          'span' in head ? (
            <th key={head.label} scope="colgroup" colSpan={head.span} className="group">
              {head.label}
            </th>
          ) : (
            single(head, rowSpan)
          ),
        )}
      </tr>
      {rowSpan && <tr>{grouped.map((column) => single(column))}</tr>}
    </thead>
  );
}

/** Figures by region, day or source, with their sum: numbers right, units in the head, the first column stays in sight. */
export function FigureTable<Row>(props: FigureTableProps<Row>) {
  const { caption, columns, rows, keyOf, total, totalLabel, isDense } = props;
  const [first, ...rest] = columns;
  const cells = (row: Row) =>
    rest.map((column) => (
      <td key={column.key} className={classOf(column, startsGroup(columns, column) && 'start')}>
        {column.cell(row)}
      </td>
    ));
  return (
    <SideScroll label={caption} sx={isDense ? dense : style}>
      <table>
        <Head columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={first && classOf(first, 'text')}>
                {first?.cell(row)}
              </th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row" className="text">
                {totalLabel}
              </th>
              {cells(total)}
            </tr>
          </tfoot>
        )}
      </table>
    </SideScroll>
  );
}
