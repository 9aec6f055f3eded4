import type { INestApplicationContext } from '@nestjs/common';
import { addDays, day } from '@zhufu/domain/calendar';
import type { Scope } from '../src/platform/scope';
import { clock } from '../src/platform/clock';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { sql } from '../src/platform/sql';
import { cityOf } from './accounts.seed';
import { advance, isBegun, openCampaign } from './campaigns.seed';
import { campaignId, type Drive, drive2017, driveNow } from './drives.plan';
import { type Fund, seedReceipts, seedSources, seedTransfers, wanted } from './funding.seed';
import { seedId } from './seed-id';
import type { SeedRegion } from './seed-regions';
import { instantOf, Staff } from './staff';
import { seedStatements } from './statements.seed';
import { familiesOf } from './visit-order';
import { seedDay } from './visits.seed';

const AT_ONCE = 4;

type Progress = (done: number, total: number) => void;

/** Money, campaigns and visits of the demonstration city, through the services; gives the number of visits. */
export async function seedProgramme(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  progress: Progress,
): Promise<number> {
  const counties = regions.filter(({ level }) => level === 'county');
  const families = await familiesOf(app.get(Db), counties);
  const drives = [drive2017(counties, families), driveNow(counties, families, clock.today())];
  const total = drives.flatMap(({ visits }) => [...visits.values()]).reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  for (const drive of drives) {
    await seedDrive(app, regions, drive, (count) => progress((done += count), total));
  }
  await seedStatements(app, cityOf(regions), await Staff.of(app.get(Db), cityOf(regions).code), campaignId('2017'));
  return total;
}

/** Has the programme been seeded to its end? The statements come last. */
export const isProgrammeSeeded = async (db: Db): Promise<boolean> =>
  onErrand({ action: 'system.seed', range: { lo: '0', hi: '~' } }, async () => {
    const row = await db.one(sql`select id from statement where id = ${seedId('statement', 2017)}`);
    return row !== undefined;
  });

async function seedDrive(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  drive: Drive,
  progress: (count: number) => void,
): Promise<void> {
  const db = app.get(Db);
  const city = cityOf(regions);
  const staff = await Staff.of(db, city.code);
  const pair = { maker: staff.scope('city_admin', city), checker: staff.scope('city_admin2', city) };
  const counties = regions.filter(({ level }) => level === 'county');
  const aid = [...drive.visits].flatMap(([county, list]) => list.flatMap(({ aid }) => (aid ? [{ county, aid }] : [])));
  const sums = wanted(aid);
  const pledged = new Map(
    [...sums].map(([key, byCounty]) => [key, [...byCounty.values()].reduce((a, b) => a + b, 8000)]),
  );
  const fund: Fund = { app, pair, ...drive, from: drive.fundedOn };
  if (!(await isBegun(db, drive))) {
    await seedSources(fund, pledged);
    await seedReceipts(fund, pledged);
    await seedTransfers(fund, counties, sums);
    await openCampaign(app, regions, staff, drive);
  }
  return continueVisits(app, regions, drive, progress, pair.maker);
}

/** County by county, several at once; day by day within a county. */
async function continueVisits(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  drive: Drive,
  progress: (count: number) => void,
  maker: Scope,
): Promise<void> {
  const queue = [...drive.visits];
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [code, list] = next;
      const county = byCode.get(code) as SeedRegion;
      const staff = await Staff.of(app.get(Db), code);
      const desk = { maker: staff.scope('county_staff', county), checker: staff.scope('county_staff2', county) };
      const finance = staff.scope('county_finance', county);
      for (const on of [...new Set(list.map((visit) => visit.on))].sort()) {
        const today = list.filter((visit) => visit.on === on);
        await seedDay(app, desk, finance, day(on), today);
        progress(today.length);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (drive.key === '2017')
    await advance(app, maker, campaignId(drive.key), instantOf(addDays(drive.lastOn, 15), 9), [
      'late_entry',
      'totalled',
      'submitted',
      'archived',
    ]);
}
