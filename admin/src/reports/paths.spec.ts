import { paidPath, reachedPath, reportPath } from './paths';

const said = (path: string): string => decodeURIComponent(path).replace('&displayedFilters={}', '');
const part = { campaignId: 'c1', regionCode: '371524' };

describe('the list a figure opens', () => {
  it('is of the same families, on the days they were first reached', () => {
    expect(said(reachedPath({ ...part, category: undefined, from: '2017-01-12', to: '2017-01-12' }))).toBe(
      '/roster-entries?filter={"campaignId":"c1","regionCode":"371524","from":"2017-01-12","to":"2017-01-12","reached":true}',
    );
  });

  it('is of the same money: its class, its kind, handed over', () => {
    expect(said(paidPath({ ...part, fundingClass: 'department', kind: 'cash' }))).toBe(
      '/disbursements?filter={"campaignId":"c1","regionCode":"371524","fundingClass":"department","kind":"cash","status":"posted,signed"}',
    );
  });

  it('is of the same category, where families are not reached', () => {
    expect(said(reportPath('unreached', { ...part, category: 'only_child_disabled' }))).toBe(
      '/reports/unreached?filter={"campaignId":"c1","regionCode":"371524","category":"only_child_disabled"}',
    );
  });
});
