import { SelectInput } from 'react-admin';
import { disbursementStatuses } from '@zhufu/domain/visits';
import { handedOver } from './states';

const choices = [
  { id: handedOver, name: 'resources.disbursements.handedOver' },
  ...disbursementStatuses.map((id) => ({ id, name: `codes.disbursementStatus.${id}` })),
];

/** One state of a line, or all that count as handed over. */
export function StatusFilter() {
  return <SelectInput source="status" choices={choices} emptyText="list.any" />;
}
