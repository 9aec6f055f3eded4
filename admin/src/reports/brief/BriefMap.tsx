import { useMemo } from 'react';
import type { CampaignSummaryRow } from '@zhufu/contracts/reports/report.view';
import { paperRamp } from '../../app/tokens';
import { quintileOf } from '../../map/measure';
import type { Outline, Outlines } from '../../map/outlines';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** Units of the drawing in a degree of latitude. */
const SCALE = 1000;
const EASTWARD = Math.cos((36.5 * Math.PI) / 180);

type Point = [x: number, y: number];
const at = ([longitude = 0, latitude = 0]: number[]): Point => [longitude * EASTWARD * SCALE, -latitude * SCALE];

const ringsOf = ({ geometry }: Outline): Point[][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .flatMap((polygon) => polygon as number[][][])
    .map((ring) => ring.map(at));

const shapeOf = (one: Outline) => {
  const rings = ringsOf(one);
  return { one, rings, middle: middleOf(rings) };
};

const pathOf = (rings: Point[][]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');

const areaOf = (ring: Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Where a name stands: in the middle of the largest part, which lies inside it. */
function middleOf(rings: Point[][]): Point {
  const ring = [...rings].sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0] ?? [];
  const area = areaOf(ring) * 6;
  const sum = (axis: 0 | 1): number =>
    ring.reduce((all, point, i) => {
      const next = ring[(i + 1) % ring.length] ?? point;
      return all + (point[axis] + next[axis]) * (point[0] * next[1] - next[0] * point[1]);
    }, 0);
  return [sum(0) / area, sum(1) / area];
}

function boxOf(points: Point[]): string {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left - 8, top - 8, Math.max(...xs) - left + 16, Math.max(...ys) - top + 16].map(Math.round).join(' ');
}

/** The outlines of the rows; none where no row has one. */
export const outlinesOf = ({ features }: Outlines, rows: CampaignSummaryRow[]): Outline[] =>
  features.filter(({ properties }) => rows.some(({ regionCode }) => regionCode === properties.code));

/** The counties in greys, a fifth of them in each, with their families reached: the table beside it has the same numbers. */
export function BriefMap({ outlines, rows }: { outlines: Outline[]; rows: CampaignSummaryRow[] }) {
  const words = useWords();
  const shapes = useMemo(() => outlines.map(shapeOf), [outlines]);
  const box = useMemo(() => boxOf(shapes.flatMap(({ rings }) => rings.flat())), [shapes]);
  const all = rows.map(({ households }) => households);
  const rowOf = ({ properties }: Outline) => rows.find(({ regionCode }) => regionCode === properties.code);
  return (
    <figure>
      <svg viewBox={box} role="img" aria-label={words('brief.map')}>
        {shapes.map(({ one, rings }) => (
          <path
            key={one.properties.code}
            d={pathOf(rings)}
            fill={paperRamp[quintileOf(rowOf(one)?.households ?? 0, all)]}
            stroke="#fff"
            strokeWidth={6}
          />
        ))}
        {shapes.map(({ one, middle: [x, y] }) => (
          <text key={one.properties.code} x={x} y={y} textAnchor="middle" fontSize={50} fill="#000">
            {rowOf(one)?.regionName}
            <tspan x={x} dy={56} fontWeight={700}>
              {formatCount(rowOf(one)?.households ?? 0)}
            </tspan>
          </text>
        ))}
      </svg>
      <figcaption>{words('brief.map')}</figcaption>
    </figure>
  );
}
