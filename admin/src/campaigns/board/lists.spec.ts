import { listPath } from '../../app/paths';
import { filtersOf } from '../../today/queues';
import { listsOf } from './lists';

describe('the lists behind what waits', () => {
  const regionCode = '371524';
  const lists = listsOf('c1', regionCode);

  it('are those of the same queues under 今日, of the region shown', () => {
    expect(lists.toConfirm).toBe(listPath('visits', { ...filtersOf.toConfirm('c1'), regionCode }));
    expect(decodeURIComponent(lists.toConfirm)).toContain('"waiting":true');
    expect(lists.unsigned).toBe(listPath('disbursements', { ...filtersOf.unsigned('c1'), regionCode }));
    for (const list of Object.values(lists)) expect(decodeURIComponent(list)).toContain('"regionCode":"371524"');
  });

  it('are one each for receipts and transfers, with what waits for the reader alone', () => {
    expect(lists.receiptsToPost).toBe(listPath('funding-receipts', { waiting: true, regionCode }));
    expect(lists.transfersToPost).toBe(listPath('funding-transfers', { waiting: true, regionCode }));
  });
});
