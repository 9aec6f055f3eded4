import { BooleanInput, DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import { goodsViolations } from '@zhufu/contracts/goods/goods-item.rules';
import type { GoodsItemRow } from '@zhufu/contracts/goods/goods-item.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { EditLink } from '../ui/list/EditLink';
import { Chip } from '../ui/Chip';
import { CreatePage } from '../ui/form/CreatePage';
import { EditPage } from '../ui/form/EditPage';
import { messagesAt } from '../ui/form/validate';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { FenInput } from '../ui/inputs/FenInput';
import { ListPage } from '../ui/list/ListPage';
import { RowCard } from '../ui/list/RowCard';

const Column = DataTable.Col<GoodsItemRow>;
const sort = { field: 'name', order: 'ASC' } as const;
const states = [
  { id: false, name: 'resources.goods-items.offered' },
  { id: true, name: 'resources.goods-items.retired' },
];
const filters = [<SelectInput key="retired" source="retired" choices={states} emptyText="list.any" />];

function State({ retired }: { retired: boolean }) {
  const translate = useTranslate();
  if (retired) {
    return (
      <Chip tone="mute" glyph="open">
        {translate('resources.goods-items.retired')}
      </Chip>
    );
  }
  return (
    <Chip tone="ok" glyph="tick">
      {translate('resources.goods-items.offered')}
    </Chip>
  );
}

/** 慰问品: opened for editing, there is nothing more to show. */
export function GoodsList() {
  const translate = useTranslate();
  const lines = ({ unit, unitValue, regionName }: GoodsItemRow) => [
    translate('resources.goods-items.each', { unit, value: formatYuan(unitValue as Fen) }),
    regionName,
  ];
  return (
    <ListPage
      lead={translate('resources.goods-items.lead')}
      filters={filters}
      sort={sort}
      emptyHint={translate('resources.goods-items.emptyHint')}
      card={(row) => (
        <RowCard source="name" chip={<State retired={row.retired as boolean} />} lines={lines(row as GoodsItemRow)} />
      )}
    >
      <Column source="name">
        <EditLink />
      </Column>
      <Column source="unit" disableSort />
      <Column source="unitValue" align="right" disableSort render={({ unitValue }) => formatYuan(unitValue as Fen)} />
      <Column source="regionName" disableSort />
      <Column source="retired" disableSort render={({ retired }) => <State retired={retired} />} />
    </ListPage>
  );
}

const check = (values: object) => messagesAt(goodsViolations(values));

function GoodsInputs({ isNew }: { isNew?: boolean }) {
  const translate = useTranslate();
  return (
    <FormSection title={translate('resources.goods-items.one')}>
      <TextInput source="name" isRequired autoComplete="off" />
      <TextInput source="unit" isRequired autoComplete="off" helperText="resources.goods-items.unitHint" />
      <FenInput source="unitValue" isRequired helperText="resources.goods-items.valueHint" />
      {!isNew && (
        <FormWide>
          <BooleanInput source="retired" helperText="resources.goods-items.retiredHint" />
        </FormWide>
      )}
    </FormSection>
  );
}

export const GoodsCreate = () => (
  <CreatePage redirect="list" check={check}>
    <GoodsInputs isNew />
  </CreatePage>
);
export const GoodsEdit = () => (
  <EditPage<GoodsItemRow> title={({ name }) => name} redirect="list" check={check}>
    <GoodsInputs />
  </EditPage>
);
