import { type TotalsBy, totalsBy } from '@zhufu/contracts/reports/report.view';
import { levelOfCode, regionLevels } from '@zhufu/domain/regions';

/** How the figures of a region can be cut: by the levels below it, by day, by source. */
export function cutsOf(regionCode: string | undefined): TotalsBy[] {
  const depth = regionLevels.indexOf(levelOfCode(regionCode ?? '') ?? 'city');
  const above: readonly string[] = regionLevels.slice(0, depth + 1);
  return totalsBy.filter((by) => !above.includes(by));
}

/** The cut asked for, else the region's first. */
export function cutOf(regionCode: string | undefined, asked: string | undefined): TotalsBy {
  const cuts = cutsOf(regionCode);
  return cuts.find((by) => by === asked) ?? cuts[0] ?? 'day';
}
