import type { FundingAccountView, FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { classColours } from '../../app/class-colours';
import { type FlowLink, type FlowNode, wholeYuan } from '../../ui/charts/sankey';

/** What one county got of a source and what became of it, in fen. */
export interface CountyFlow {
  regionCode: string;
  regionName: string;
  allocated: number;
  cash: number;
  goods: number;
  /** On the county's account: passed down, not yet handed over. */
  kept: number;
}

/** All that came in: what every county got, and what has not been passed down. */
export interface Flow {
  counties: CountyFlow[];
  unallocated: number;
  total: Omit<CountyFlow, 'regionCode' | 'regionName'>;
}

const inOf = ({ received, movedIn, movedOut }: FundingAccountView): number => received + movedIn - movedOut;
const sumOf = <Row>(rows: readonly Row[], amount: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);

/** The way of a source's money through the reader's area, the largest county first. */
export function flowOf({ accounts }: Pick<FundingSourceView, 'accounts'>): Flow {
  const counties = accounts
    .filter(({ paying }) => paying)
    .map((account) => ({
      regionCode: account.regionCode,
      regionName: account.regionName,
      allocated: inOf(account),
      cash: account.cash,
      goods: account.goods,
      kept: account.left + account.reserved,
    }))
    .sort((a, b) => b.allocated - a.allocated);
  return {
    counties,
    unallocated: sumOf(accounts, (account) => (account.paying ? 0 : inOf(account))),
    total: {
      allocated: sumOf(counties, ({ allocated }) => allocated),
      cash: sumOf(counties, ({ cash }) => cash),
      goods: sumOf(counties, ({ goods }) => goods),
      kept: sumOf(counties, ({ kept }) => kept),
    },
  };
}

export interface FlowWords {
  source: string;
  cash: string;
  goods: string;
  kept: string;
  unallocated: string;
}

const forms = ['cash', 'goods', 'kept'] as const;

/** The drawing of a flow: source, counties, forms; what is nothing is not drawn. */
export function drawingOf(
  flow: Flow,
  words: FlowWords,
  colour: string,
): { nodes: FlowNode[]; links: FlowLink[]; total: number } {
  const colours = { cash: colour, goods: classColours.enterprise, kept: classColours.unallocated };
  const total = flow.total.allocated + flow.unallocated;
  const counties = flow.counties.filter(({ allocated }) => allocated > 0);
  const node = (id: string, name: string, amount: number, shade: string, depth: FlowNode['depth']): FlowNode[] =>
    amount > 0 ? [{ id, name, figure: wholeYuan(amount), colour: shade, depth }] : [];
  const link = (from: string, to: string, value: number, shade: string, opacity: number): FlowLink[] =>
    value > 0 ? [{ from, to, value, colour: shade, opacity }] : [];
  return {
    total,
    nodes: [
      ...node('source', words.source, total, colour, 0),
      ...counties.flatMap(({ regionCode, regionName, allocated }) =>
        node(regionCode, regionName, allocated, colour, 1),
      ),
      ...node('unallocated', words.unallocated, flow.unallocated, colours.kept, 1),
      ...forms.flatMap((form) => node(form, words[form], flow.total[form], colours[form], 2)),
    ],
    links: [
      ...counties.flatMap(({ regionCode, allocated }) => link('source', regionCode, allocated, colour, 0.22)),
      ...link('source', 'unallocated', flow.unallocated, colours.kept, 0.45),
      ...counties.flatMap((county) =>
        forms.flatMap((form) =>
          link(county.regionCode, form, county[form], colours[form], form === 'cash' ? 0.32 : 0.4),
        ),
      ),
    ],
  };
}
