import { SelectInput } from 'react-admin';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { ListFilters } from '../ui/list/ListFilters';

const closed = [{ id: true, name: 'resources.regions.withClosed' }];

/** Name, pinyin initials or code, level, day and ended ones. */
export function RegionFilters() {
  return (
    <ListFilters search>
      <CodeSelect source="level" list="regionLevel" emptyText="list.any" />
      <DayInput source="on" />
      <SelectInput source="closed" choices={closed} emptyText="resources.regions.openOnly" />
    </ListFilters>
  );
}
