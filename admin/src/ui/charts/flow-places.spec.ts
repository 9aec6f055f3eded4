import { placesOf } from './flow-places';
import type { FlowLink, FlowNode } from './sankey';

const node = (id: string, depth: FlowNode['depth']): FlowNode => ({ id, name: id, figure: '', colour: '', depth });
const link = (from: string, to: string, value: number): FlowLink => ({ from, to, value, colour: '', opacity: 1 });
const HEIGHT = 300;

/** Where each node is in the middle of the drawing, in its own units. */
const middles = (nodes: FlowNode[], links: FlowLink[], amounts: Record<string, number>) => {
  const { gap, tops } = placesOf(nodes, links, HEIGHT);
  const sum = amounts.source ?? 0;
  const most = Math.max(...[1, 2].map((depth) => nodes.filter((one) => one.depth === depth).length));
  const scale = (HEIGHT - (most - 1) * gap) / sum;
  return (id: string) => (tops.get(id) ?? NaN) * HEIGHT + ((amounts[id] ?? 0) * scale) / 2;
};

describe('the places of a flow', () => {
  it('part thin ends by the lines of their labels, and let the column take the whole height', () => {
    const amounts = { source: 10_000, a: 10_000, cash: 9_980, goods: 10, kept: 10 };
    const nodes = [node('source', 0), node('a', 1), node('cash', 2), node('goods', 2), node('kept', 2)];
    const links = [
      link('source', 'a', 10_000),
      link('a', 'cash', 9_980),
      link('a', 'goods', 10),
      link('a', 'kept', 10),
    ];
    const middle = middles(nodes, links, amounts);
    expect(middle('kept') - middle('goods')).toBeGreaterThanOrEqual(44);
    expect(middle('kept')).toBeCloseTo(HEIGHT, 0);
    expect(placesOf(nodes, links, HEIGHT).tops.get('source')).toBe(0);
  });

  it('part thin counties by a line, and ends by more where counties leave them room', () => {
    const counties = ['a', 'b', 'c', 'd', 'e'];
    const amounts = { source: 10_004, a: 10_000, b: 1, c: 1, d: 1, e: 1, cash: 10_000, goods: 2, kept: 2 };
    const nodes = [
      node('source', 0),
      ...counties.map((id) => node(id, 1)),
      ...['cash', 'goods', 'kept'].map((id) => node(id, 2)),
    ];
    const links = [
      link('source', 'a', 10_000),
      link('a', 'cash', 10_000),
      ...['b', 'c'].flatMap((id) => [link('source', id, 1), link(id, 'goods', 1)]),
      ...['d', 'e'].flatMap((id) => [link('source', id, 1), link(id, 'kept', 1)]),
    ];
    const middle = middles(nodes, links, amounts);
    const steps = counties.slice(2).map((id, i) => middle(id) - middle(counties[i + 1] ?? ''));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(20);
    expect(middle('kept') - middle('goods')).toBeGreaterThanOrEqual(44);
  });
});
