import { AutocompleteInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import type { AccountRow } from '@zhufu/contracts/accounts/account.view';
import { useMay } from '../app/session';
import { DayInput } from '../ui/inputs/DayInput';
import { ListFilters } from '../ui/list/ListFilters';
import { tableChoices, verbChoices } from './choices';

const textOf = (account?: AccountRow): string => (account ? `${account.displayName} ${account.name}` : '');
// an autocomplete is three pixels higher than the other fields
const asHigh = { '& .MuiAutocomplete-inputRoot.MuiOutlinedInput-root': { py: '4px' } };
const byText = (q: string) => ({ q });

/** Days, who, verb, table and record; kept in the address. */
export function AuditFilters() {
  const mayReadAll = useMay('audit.list_all');
  return (
    <ListFilters search={false}>
      <DayInput source="from" />
      <DayInput source="to" />
      {mayReadAll && (
        <ReferenceInput source="actorId" reference="accounts" sort={{ field: 'displayName', order: 'ASC' }}>
          <AutocompleteInput
            label="resources.audit.fields.actorName"
            optionText={textOf}
            filterToQuery={byText}
            helperText={false}
            margin="none"
            sx={asHigh}
          />
        </ReferenceInput>
      )}
      <SelectInput source="action" choices={verbChoices} emptyText="list.any" />
      <SelectInput source="table" choices={tableChoices} emptyText="list.any" />
      <TextInput source="rowId" autoComplete="off" />
    </ListFilters>
  );
}
