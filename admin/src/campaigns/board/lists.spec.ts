import { listPath } from '../../app/paths';
import { filtersOf } from '../../today/queues';
import { listsOf } from './lists';

describe('the lists behind what waits', () => {
  const lists = listsOf('c1');

  it('are those of the same queues under 今日', () => {
    expect(lists.toConfirm).toEqual([{ resource: 'visits', to: listPath('visits', filtersOf.toConfirm('c1')) }]);
    expect(decodeURIComponent(lists.toConfirm[0]?.to ?? '')).toContain('"waiting":true');
    expect(lists.unsigned.map(({ to }) => to)).toEqual([listPath('disbursements', filtersOf.unsigned('c1'))]);
  });

  it('are two where receipts and transfers are counted together', () => {
    expect(lists.toPost.map(({ resource }) => resource)).toEqual(['funding-receipts', 'funding-transfers']);
  });
});
