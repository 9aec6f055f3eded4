import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@zhufu/domain/roles';
import { HouseholdFlowService } from '../src/modules/households/household.flow.service';
import { HouseholdsService } from '../src/modules/households/households.service';
import { Sealer } from '../src/platform/sealed/sealer';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { cutScope, type Scope } from '../src/platform/scope';
import { sql } from '../src/platform/sql';
import { HOUSEHOLDS, type Planned, planHouseholds, villagePlaces } from './households.plan';
import { householdOf } from './households.seed';
import type { Point } from './outlines';
import { chance } from './people';
import { SEED, type SeedRegion } from './seed-regions';

const AT_ONCE = 4;
const BATCH = 100;

/** The staff of a county as the seed acts for them. */
interface Desk {
  clerk: Scope;
  township: (code: string) => Scope;
  approver: Scope;
}

/** Both clerks of a county draft, and each approves what the other drafted. */
const swap = (desk: Desk): Desk => ({ ...desk, clerk: desk.approver, approver: desk.clerk });

async function deskOf(db: Db, county: SeedRegion, regions: ReadonlyMap<string, SeedRegion>): Promise<Desk> {
  const accounts = new Map(
    (await db.rows<{ id: string; name: string }>(sql`select id, name from seed_accounts(${county.code})`)).map(
      ({ id, name }) => [name, id],
    ),
  );
  const scope = (name: string, role: Role, region: SeedRegion): Scope => {
    const accountId = accounts.get(`${name}.${region.code}`);
    if (!accountId) throw new Error(`the account ${name}.${region.code} comes first`);
    return cutScope({ accountId, roles: [role], region });
  };
  const townships = new Map<string, Scope>();
  return {
    clerk: scope('county_staff', 'county_staff', county),
    approver: scope('county_staff2', 'county_staff', county),
    township: (code) => {
      const known = townships.get(code) ?? scope('township_staff', 'township_staff', regions.get(code) as SeedRegion);
      townships.set(code, known);
      return known;
    },
  };
}

/** Registers the planned households through the services, a county's in batches; goes on where it was interrupted. */
export async function seedHouseholds(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  progress: (done: number, total: number) => void,
): Promise<number> {
  const db = app.get(Db);
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const places = villagePlaces(regions);
  const there = await householdsThere(db);
  const plan = [...planHouseholds(regions)];
  const total = plan.reduce((sum, [, rows]) => sum + rows.length, 0);
  const queue = plan.filter(([code, rows]) => (there.get(code) ?? 0) < rows.length);
  let done = [...there.values()].reduce((sum, households) => sum + households, 0);
  const before = done;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [code, rows] = next;
      const desk = await deskOf(db, byCode.get(code) as SeedRegion, byCode);
      const begin = Math.floor((there.get(code) ?? 0) / BATCH) * BATCH;
      for (let from = begin; from < rows.length; from += BATCH) {
        const batch = rows.slice(from, from + BATCH);
        const swapped = (from / BATCH) % 2 === 1;
        await registerBatch({ app, desk: swapped ? swap(desk) : desk, places }, batch);
        progress((done += batch.length), total);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done - before;
}

/** How many households each county has already. */
async function householdsThere(db: Db): Promise<Map<string, number>> {
  const rows = await db.rows<{ code: string; households: number }>(sql`select * from household_progress()`);
  return new Map(rows.map(({ code, households }) => [code, households]));
}

/** Has the demonstration city all its households? */
export async function isRegistered(db: Db): Promise<boolean> {
  return [...(await householdsThere(db)).values()].reduce((sum, households) => sum + households, 0) >= HOUSEHOLDS;
}

type Services = { app: INestApplicationContext; desk: Desk; places: ReadonlyMap<string, Point> };

/** The instants of 2016 at which the work was done: drafts in autumn, reviewed and approved in the weeks after. */
const instant = (i: number, days: number): Date =>
  new Date(
    Date.UTC(2016, 8, 1, 1) +
      (Math.floor(chance(i, 70) * 60) + days) * 86_400_000 +
      Math.floor(chance(i, 71) * 28_000_000),
  );

const signed = (scope: Scope, action: string, db: Db, work: () => Promise<void>): Promise<void> =>
  onErrand(scope.errand(action, { via: SEED }), () => db.write(work));

/** Drafts a batch, lets the townships review it and the county approve it; a few stay behind, as in life. */
async function registerBatch({ app, desk, places }: Services, batch: readonly Planned[]): Promise<void> {
  const [db, households, flow] = [app.get(Db), app.get(HouseholdsService), app.get(HouseholdFlowService)];
  const bodyOf = ({ i, village }: Planned) => householdOf(i, village, places.get(village.code));
  const drafts = batch.map((planned) => ({ ...planned, body: bodyOf(planned) }));
  await signed(desk.clerk, 'households.create', db, async () => {
    const made = drafts.map(({ i, body }) => ({
      input: body,
      createdHash: app.get(Sealer).bodyHash(body),
      at: instant(i, 0),
    }));
    await households.insertDrafts(desk.clerk, made, true);
  });
  const reviewed = drafts.filter(({ i }) => chance(i, 72) < 0.985);
  const step = (list: typeof drafts, days: number) =>
    list.map(({ i, body }) => ({ id: body.id, at: instant(i, days) }));
  for (const [code, list] of byTownship(reviewed)) {
    const township = desk.township(code);
    await signed(township, 'households.review', db, () => flow.checkAll(township, 'review', 1, step(list, 7)));
  }
  const approved = reviewed.filter(({ i }) => chance(i, 73) < 0.985);
  await signed(desk.approver, 'households.approve', db, () =>
    flow.checkAll(desk.approver, 'approve', 2, step(approved, 14)),
  );
}

function byTownship<T extends Planned>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const code = one.village.code.slice(0, 9);
    groups.set(code, [...(groups.get(code) ?? []), one]);
  }
  return groups;
}
