import { SelectInput } from 'react-admin';

const choices = [
  { id: 'true', name: 'resources.visits.recordedBy.me' },
  { id: 'false', name: 'resources.visits.recordedBy.others' },
];

/** What one recorded oneself, or what others did. */
export function RecorderFilter() {
  return (
    <SelectInput source="mine" label="resources.visits.fields.recorderName" choices={choices} emptyText="list.any" />
  );
}
