import { DataTable, NumberInput, useTranslate } from 'react-admin';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RowCard } from '../ui/list/RowCard';
import { RowLink } from '../ui/list/RowLink';
import { useSaid } from './said';

const Column = DataTable.Col<StatementRow>;
const sort = { field: 'firstOn', order: 'DESC' } as const;
const filters = [
  <NumberInput key="year" source="year" min={2000} max={2100} step={1} />,
  <CodeSelect key="basis" source="basis" list="statementBasis" emptyText="list.any" />,
];

// long names take two lines rather than the table's width
const wrapped = { '&.MuiTableCell-body': { minWidth: 140, whiteSpace: 'normal' } } as const;

/** 历史报表: totals as they were reported, each with its own basis. */
export function StatementList() {
  const translate = useTranslate();
  const said = useSaid();
  const words = (key: string) => `resources.statements.${key}`;
  const period = ({ firstOn, lastOn }: StatementRow) => `${firstOn} – ${lastOn}`;
  const lines = (row: StatementRow) => [period(row), said.both(row)];
  return (
    <ListPage
      lead={translate('resources.statements.lead')}
      filters={filters}
      search={false}
      sort={sort}
      emptyHint={translate('resources.statements.emptyHint')}
      card={(row) => <RowCard source="title" lines={lines(row as StatementRow)} />}
    >
      <Column source="title" disableSort sx={wrapped}>
        <RowLink source="title" />
      </Column>
      <Column source="regionName" disableSort />
      <Column source="basis" disableSort render={({ basis }) => translate(`codes.statementBasis.${basis}`)} />
      <Column source="firstOn" label="resources.statements.fields.period" render={period} />
      <Column source="households" align="right" disableSort render={said.households} />
      <Column source="amount" label={words('amountWan')} align="right" disableSort render={said.amount} />
      <Column
        source="unallocated"
        label={words('gapWan')}
        align="right"
        disableSort
        render={({ unallocated }) => said.wan(unallocated)}
      />
      <Column source="sourceDocument" disableSort sx={wrapped} />
    </ListPage>
  );
}
