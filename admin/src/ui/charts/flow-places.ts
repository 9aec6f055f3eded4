import type { FlowLink, FlowNode } from './sankey';

// between labels of one line, and of two or three
const LINE = 20;
const LINES = 44;

/** The gap that echarts keeps in every column, and how far down each node begins, as a share of the height. */
export interface FlowPlaces {
  gap: number;
  tops: ReadonlyMap<string, number>;
}

const amountOf = ({ id }: FlowNode, links: readonly FlowLink[]): number => {
  const sum = (side: 'from' | 'to') => links.reduce((all, link) => all + (link[side] === id ? link.value : 0), 0);
  return Math.max(sum('from'), sum('to'));
};

/**
 * Every column of several takes the whole height (pages/funding.png): labels of thin neighbours do not meet. The scale is the one echarts
 * finds by the gap.
 */
export function placesOf(nodes: readonly FlowNode[], links: readonly FlowLink[], height: number): FlowPlaces {
  const columns = ([0, 1, 2] as const)
    .map((depth) =>
      nodes.filter((node) => node.depth === depth).map((node) => [node.id, amountOf(node, links)] as const),
    )
    .filter((column) => column.length > 0);
  const gapsAtEnd = nodes.filter(({ depth }) => depth === 2).length - 1;
  const mostGaps = Math.max(1, ...columns.map((column) => column.length - 1));
  const gap = Math.max(LINE, (LINES * gapsAtEnd) / mostGaps);
  const sumOf = (column: (typeof columns)[number]) => column.reduce((sum, [, amount]) => sum + amount, 0);
  const scale = Math.min(...columns.map((column) => (height - (column.length - 1) * gap) / sumOf(column)));
  const tops = new Map<string, number>();
  for (const column of columns) {
    const spare = height - sumOf(column) * scale;
    let top = 0;
    for (const [id, amount] of column) {
      tops.set(id, top / height);
      top += amount * scale + spare / Math.max(1, column.length - 1);
    }
  }
  return { gap, tops };
}
