import { SelectInput } from 'react-admin';
import { householdStatuses } from '@zhufu/domain/households';
import { pendingStates } from './states';

const choices = [
  ...householdStatuses.map((id: string) => ({ id, name: `codes.householdStatus.${id}` })),
  { id: pendingStates.join(), name: 'resources.households.summary.pending' },
];

/** One state of a family, or those on the way to the record. */
export function StatusFilter() {
  return <SelectInput source="status" choices={choices} emptyText="list.any" />;
}
