import { SelectInput, TextInput } from 'react-admin';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { ListFilters } from '../ui/list/ListFilters';

const closed = [{ id: true, name: 'resources.regions.withClosed' }];

/** Name, level, day and ended ones. */
export function RegionFilters() {
  return (
    <ListFilters search={false}>
      <TextInput source="q" label="resources.regions.searchHint" autoComplete="off" />
      <CodeSelect source="level" list="regionLevel" />
      <DayInput source="on" />
      <SelectInput source="closed" choices={closed} emptyText="resources.regions.openOnly" />
    </ListFilters>
  );
}
