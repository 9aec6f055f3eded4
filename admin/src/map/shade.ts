import type { MapRegion } from '@zhufu/contracts/map/map.view';
import { completionClass, completionOf, quintileOf, type Whole } from './measure';
import type { Shade } from './useMapChoice';

/** Class of the ramp a region is shaded with; undefined where there is nothing to measure. */
export function shadeOf(row: MapRegion, all: MapRegion[], shade: Shade, whole: Whole): number | undefined {
  if (shade === 'money')
    return quintileOf(
      row.amount,
      all.map(({ amount }) => amount),
    );
  const share = completionOf(row, whole);
  return share === undefined ? undefined : completionClass(share);
}
