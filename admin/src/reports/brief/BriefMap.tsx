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

const pathOf = (rings: Point[][]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');

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
  const shapes = useMemo(() => outlines.map((one) => ({ one, rings: ringsOf(one) })), [outlines]);
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
        {outlines.map((one) => {
          const [x, y] = at(one.properties.center);
          return (
            <text key={one.properties.code} x={x} y={y} textAnchor="middle" fontSize={50} fill="#000">
              {rowOf(one)?.regionName}
              <tspan x={x} dy={56} fontWeight={700}>
                {formatCount(rowOf(one)?.households ?? 0)}
              </tspan>
            </text>
          );
        })}
      </svg>
      <figcaption>{words('brief.map')}</figcaption>
    </figure>
  );
}
