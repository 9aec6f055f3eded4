import type { EChartsCoreOption } from 'echarts/core';
import { ink, sans, sheet } from '../../app/tokens';
import { formatCount } from '../when';
import { placesOf } from './flow-places';

export interface FlowNode {
  id: string;
  /** Name and figure as they are written; two lines at the ends of the drawing, one between. */
  name: string;
  figure: string;
  colour: string;
  /** 0 is the source, 2 the far end. */
  depth: 0 | 1 | 2;
}

export interface FlowLink {
  from: string;
  to: string;
  value: number;
  colour: string;
  /** 0.22 to 0.45 (look.md, Charts). */
  opacity: number;
}

/** Whole yuan of an amount in fen, as flow diagrams write it. */
export const wholeYuan = (fen: number): string => formatCount(Math.round(fen / 100));

const HEAD = 44;
const FOOT = 28;
const MARGIN = 92;
const halo = { color: ink, fontFamily: sans, fontSize: 13, lineHeight: 18, textBorderColor: sheet, textBorderWidth: 4 };
const places = [
  { position: [0, -40], align: 'left' },
  { position: 'left', align: 'right' },
  // long names take two lines in the margin
  { position: 'right', align: 'left', width: MARGIN - 12, overflow: 'break' },
] as const;

function tooltipOf(nodes: readonly FlowNode[]) {
  const said = new Map(nodes.map(({ id, name }) => [id, name]));
  return {
    trigger: 'item',
    // names are typed by people: drawn as text, never as HTML
    renderMode: 'richText',
    formatter: ({ data: one }: { data: { source?: string; target?: string; figure?: string } }) =>
      one.source && one.target ? `${said.get(one.source)} → ${said.get(one.target)}\n${one.figure}` : '',
  };
}

/** Where money goes, from left to right, in the order given: nothing moves, every node says its figure (look.md, Charts). */
export function sankeyOption(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  height: number,
): EChartsCoreOption {
  const { gap, tops } = placesOf(nodes, links, height - HEAD - FOOT);
  const data = nodes.map(({ id, name, figure, colour, depth }) => ({
    name: id,
    depth,
    localY: tops.get(id),
    itemStyle: { color: colour, borderWidth: 0 },
    label: { ...halo, ...places[depth], formatter: depth === 1 ? `${name} ${figure}` : `${name}\n${figure}` },
  }));
  return {
    tooltip: tooltipOf(nodes),
    series: {
      type: 'sankey',
      left: 0,
      right: MARGIN,
      top: HEAD,
      bottom: FOOT,
      nodeWidth: 10,
      nodeGap: gap,
      layoutIterations: 0,
      draggable: false,
      emphasis: { disabled: true },
      data,
      links: links.map(({ from, to, value, colour, opacity }) => ({
        source: from,
        target: to,
        value,
        figure: wholeYuan(value),
        lineStyle: { color: colour, opacity, curveness: 0.5 },
      })),
    },
  };
}
