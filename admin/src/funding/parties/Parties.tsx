import { DataTable, TextInput, useTranslate } from 'react-admin';
import type { FundingPartyRow } from '@zhufu/contracts/funding/funding.view';
import { CreatePage } from '../../ui/form/CreatePage';
import { EditPage } from '../../ui/form/EditPage';
import { FormSection, FormWide } from '../../ui/form/FormSection';
import { ListPage } from '../../ui/list/ListPage';
import { RowCard } from '../../ui/list/RowCard';
import { EditLink } from '../../ui/list/EditLink';

const Column = DataTable.Col<FundingPartyRow>;
const sort = { field: 'name', order: 'ASC' } as const;

/** 出资单位: opened for editing, there is nothing more to show. */
export function PartyList() {
  return (
    <ListPage
      sort={sort}
      card={(row) => (
        <RowCard source="name" lines={[(row as FundingPartyRow).contactName, (row as FundingPartyRow).note]} />
      )}
    >
      <Column source="name">
        <EditLink />
      </Column>
      <Column source="regionName" disableSort />
      <Column source="contactName" disableSort />
      <Column source="contactPhone" disableSort />
      <Column source="sources" disableSort align="right" />
    </ListPage>
  );
}

function PartyInputs() {
  const translate = useTranslate();
  return (
    <FormSection title={translate('resources.funding-parties.one')}>
      <TextInput source="name" isRequired autoComplete="off" />
      <TextInput source="contactName" autoComplete="off" />
      <TextInput source="contactPhone" autoComplete="off" />
      <FormWide>
        <TextInput source="note" multiline minRows={2} />
      </FormWide>
    </FormSection>
  );
}

export const PartyCreate = () => (
  <CreatePage redirect="list">
    <PartyInputs />
  </CreatePage>
);
export const PartyEdit = () => (
  <EditPage<FundingPartyRow> title={({ name }) => name} redirect="list">
    <PartyInputs />
  </EditPage>
);
