import type { FundingAccountView } from '@zhufu/contracts/funding/funding.view';
import { drawingOf, flowOf } from './flow';

const account = (regionCode: string, more: Partial<FundingAccountView>): FundingAccountView => ({
  id: regionCode,
  regionCode,
  regionName: regionCode,
  paying: true,
  received: 0,
  movedIn: 0,
  movedOut: 0,
  reserved: 0,
  disbursed: 0,
  signed: 0,
  left: 0,
  cash: 0,
  goods: 0,
  ...more,
});
// pages/funding.png, two of its counties
const accounts = [
  account('city', { paying: false, received: 14_000_000, movedOut: 13_200_000, left: 800_000 }),
  account('guan', {
    movedIn: 6_000_000,
    movedOut: 400_000,
    reserved: 80_000,
    left: 520_000,
    cash: 4_400_000,
    goods: 600_000,
  }),
  account('dongchangfu', { movedIn: 7_000_000, received: 600_000, cash: 7_600_000 }),
  account('new', {}),
];
const words = { source: '市财政局', cash: '慰问金', goods: '慰问品折价', kept: '已下拨未发放', unallocated: '未下拨' };

describe('the flow of a source', () => {
  const flow = flowOf({ accounts });

  it('is what each county got less what it gave back, the largest first, and what has become of it', () => {
    expect(
      flow.counties.map(({ regionCode, allocated, cash, goods, kept }) => [regionCode, allocated, cash, goods, kept]),
    ).toEqual([
      ['dongchangfu', 7_600_000, 7_600_000, 0, 0],
      ['guan', 5_600_000, 4_400_000, 600_000, 600_000],
      ['new', 0, 0, 0, 0],
    ]);
  });

  it('adds up: counties to what was passed down, forms to the counties, and the rest is not passed down yet', () => {
    expect(flow.total).toEqual({ allocated: 13_200_000, cash: 12_000_000, goods: 600_000, kept: 600_000 });
    expect(flow.unallocated).toBe(800_000);
  });

  it('draws every node with its figure in whole yuan, and nothing for nothing', () => {
    const { nodes, links, total } = drawingOf(flow, words, '#1b5a70');
    expect(total).toBe(14_000_000);
    expect(nodes.map(({ name, figure, depth }) => `${depth} ${name} ${figure}`)).toEqual([
      '0 市财政局 140,000',
      '1 dongchangfu 76,000',
      '1 guan 56,000',
      '1 未下拨 8,000',
      '2 慰问金 120,000',
      '2 慰问品折价 6,000',
      '2 已下拨未发放 6,000',
    ]);
    expect(links.map(({ from, to, value }) => `${from} ${to} ${value}`)).toEqual([
      'source dongchangfu 7600000',
      'source guan 5600000',
      'source unallocated 800000',
      'dongchangfu cash 7600000',
      'guan cash 4400000',
      'guan goods 600000',
      'guan kept 600000',
    ]);
  });
});
