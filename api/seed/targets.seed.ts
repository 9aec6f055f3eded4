import type { INestApplicationContext } from '@nestjs/common';
import { TargetsService } from '../src/modules/campaigns/targets.service';
import { Db } from '../src/platform/db/db';
import type { Scope } from '../src/platform/scope';
import { campaignId, type Drive } from './drives.plan';
import { chance } from './people';
import type { SeedRegion } from './seed-regions';
import { actAs, Staff } from './staff';
import { type Target, targetsBelow } from './targets.plan';

const FEN = 100;
/** Counties whose townships pass their targets on to the villages. */
const toVillages = ['371524', '371525'];
/** A county that keeps some households back: there the townships do not add up, and the difference shows. */
const keptBack = new Map([['371522', 6]]);

/** How many households the drive is to visit in each village, a little more or less than it will. */
function weightsOf(drive: Drive): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { villageCode, i, aid } of [...drive.visits.values()].flat())
    if (aid) weights.set(villageCode, (weights.get(villageCode) ?? 0) + 0.7 + chance(i, 180) * 0.6);
  return weights;
}

const within = (weights: ReadonlyMap<string, number>, code: string): number =>
  [...weights].reduce((sum, [village, weight]) => (village.startsWith(code) ? sum + weight : sum), 0);

/** Targets set once by whoever sets them; those that stand are left alone. */
async function setOnce(
  app: INestApplicationContext,
  scope: Scope,
  at: Date,
  drive: Drive,
  parentCode: string,
  targets: Target[],
) {
  const id = campaignId(drive.key);
  await actAs(app.get(Db), scope, 'campaigns.set_targets', at, async () => {
    const { rows } = await app.get(TargetsService).getTargets(scope, id, parentCode);
    if (rows.some((row) => row.version !== null)) return;
    await app.get(TargetsService).setTargets(scope, id, { parentCode, targets });
  });
}

/** What the counties are to reach, and spend in proportion. */
function ofCounties({ targets, yuan }: Drive): Target[] {
  const households = [...targets.values()].reduce((sum, n) => sum + n, 0);
  const amount = (n: number): number => Math.round((yuan * n) / households) * FEN;
  return [...targets].map(([regionCode, n]) => ({ regionCode, households: n, amount: amount(n) }));
}

/** The city sets the counties' targets while the campaign is its own. */
export const setCountyTargets = (
  app: INestApplicationContext,
  city: SeedRegion,
  maker: Scope,
  drive: Drive,
  at: Date,
): Promise<void> => setOnce(app, maker, at, drive, city.code, ofCounties(drive));

/** Once it is issued, each county sets its townships', and some townships their villages'. */
export async function setLowerTargets(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  drive: Drive,
  at: Date,
): Promise<void> {
  const weights = weightsOf(drive);
  const below = (code: string, level: 'township' | 'village'): SeedRegion[] =>
    regions.filter((region) => region.level === level && region.code.startsWith(code));
  const share = (own: Target, list: readonly SeedRegion[]): Target[] =>
    targetsBelow(own, new Map(list.map(({ code }) => [code, within(weights, code)])), keptBack.get(own.regionCode));
  for (const own of ofCounties(drive)) {
    const county = regions.find(({ code }) => code === own.regionCode) as SeedRegion;
    const staff = await Staff.of(app.get(Db), county.code);
    const townships = below(county.code, 'township');
    const targets = share(own, townships);
    await setOnce(app, staff.scope('county_staff', county), at, drive, county.code, targets);
    if (!toVillages.includes(county.code)) continue;
    for (const [n, township] of townships.entries()) {
      const scope = staff.scope('township_staff', township);
      const villages = share(targets[n] as Target, below(township.code, 'village'));
      await setOnce(app, scope, at, drive, township.code, villages);
    }
  }
}
