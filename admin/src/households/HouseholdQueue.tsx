import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { listPath } from '../app/paths';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { QueueTable } from './queue/QueueTable';
import { useWords } from './words';

const sort = { field: 'updatedAt', order: 'ASC' } as const;
const filter = { waiting: true };
const quiet = { onError: () => undefined };

function QueueHead() {
  const translate = useTranslate();
  const words = useWords();
  const { total } = useListContext<HouseholdRow>();
  const unit = words('unit', { smart_count: total });
  const note = total ? translate('list.total', { count: formatCount(total), unit }) : undefined;
  return (
    <PageTitle
      title={words('queue.name')}
      note={note}
      lead={words('queue.lead')}
      crumbs={[{ label: words('name'), to: listPath('households') }]}
    />
  );
}

/** 待审: the families that wait for the reader, to be handled one after the other. */
export function HouseholdQueue() {
  return (
    <ListBase filter={filter} sort={sort} perPage={25} storeKey={false} queryOptions={quiet as never}>
      <QueueHead />
      <Sheet flush>
        <QueueTable />
      </Sheet>
    </ListBase>
  );
}
