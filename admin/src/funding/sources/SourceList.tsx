import { DataTable, NumberInput, useTranslate } from 'react-admin';
import type { FundingSourceRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { ListPage } from '../../ui/list/ListPage';
import { RowCard } from '../../ui/list/RowCard';
import { RowLink } from '../../ui/list/RowLink';
import { Tag } from '../../ui/Tag';

const Column = DataTable.Col<FundingSourceRow>;
const sort = { field: 'year', order: 'DESC' } as const;
const sums = ['pledged', 'received', 'allocated', 'disbursed', 'signed', 'left'] as const;

const filters = [
  <NumberInput key="year" source="year" min={2000} max={2100} step={1} />,
  <CodeSelect key="class" source="fundingClass" list="fundingClass" emptyText="list.any" />,
];

const yuan = (amount: number | null): string => (amount === null ? '—' : formatYuan(amount as Fen));

function SourceCard({ row }: { row: FundingSourceRow }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.funding-sources.fields.${field}`);
  const lines = [
    `${translate(`codes.fundingClass.${row.fundingClass}`)}　${row.partyName}`,
    `${label('received')} ${yuan(row.received)}`,
    `${label('left')} ${yuan(row.left)}`,
  ];
  return <RowCard source="name" lines={lines} />;
}

/** 资金来源: five sums and what is left, within the reader's area. */
export function SourceList() {
  const translate = useTranslate();
  return (
    <ListPage
      filters={filters}
      sort={sort}
      emptyHint={translate('resources.funding-sources.emptyHint')}
      card={(row) => <SourceCard row={row as FundingSourceRow} />}
    >
      <Column source="name">
        <RowLink />
      </Column>
      <Column
        source="fundingClass"
        disableSort
        render={({ fundingClass }) => <Tag>{translate(`codes.fundingClass.${fundingClass}`)}</Tag>}
      />
      {sums.map((field) => (
        <Column
          key={field}
          source={field}
          disableSort={field !== 'pledged'}
          align="right"
          render={(row) => yuan(row[field])}
        />
      ))}
    </ListPage>
  );
}
