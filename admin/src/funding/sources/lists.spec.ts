import { listPath } from '../../app/paths';
import { papersOf } from './lists';

const papers = (resource: string): string => listPath(resource, { fundingSourceId: 's1', status: 'posted' });
const [receipts, transfers] = [papers('funding-receipts'), papers('funding-transfers')];

describe('the papers behind the sums of a source', () => {
  it("of the city's own are receipts, and transfers to the counties", () => {
    expect(papersOf({ id: 's1', pledged: 100, regionCode: '3715' })).toEqual({
      received: receipts,
      allocated: transfers,
    });
  });

  it('of one above the reader are transfers', () => {
    expect(papersOf({ id: 's1', pledged: null, regionCode: '3715' })).toEqual({
      received: transfers,
      allocated: transfers,
    });
  });

  it("of a county's own are receipts, which need no transfer", () => {
    expect(papersOf({ id: 's1', pledged: 100, regionCode: '371524' })).toEqual({
      received: receipts,
      allocated: receipts,
    });
  });
});
