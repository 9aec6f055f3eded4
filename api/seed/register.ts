import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@zhufu/domain/roles';
import { HouseholdFlowService } from '../src/modules/households/household.flow.service';
import { HouseholdsService } from '../src/modules/households/households.service';
import { clock } from '../src/platform/clock';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { cutScope, type Scope } from '../src/platform/scope';
import { sql } from '../src/platform/sql';
import { countyCenters, type Planned, planHouseholds } from './households.plan';
import { householdOf } from './households.seed';
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

/** Registers the planned households through the services, a county's in batches of one transaction each. */
export async function seedHouseholds(
  app: INestApplicationContext,
  regions: readonly SeedRegion[],
  progress: (done: number, total: number) => void,
): Promise<number> {
  const db = app.get(Db);
  const services = { db, households: app.get(HouseholdsService), flow: app.get(HouseholdFlowService) };
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const centers = countyCenters();
  const queue = [...planHouseholds(regions)];
  const total = queue.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [code, rows] = next;
      const desk = await deskOf(db, byCode.get(code) as SeedRegion, byCode);
      for (let from = 0; from < rows.length; from += BATCH) {
        const batch = rows.slice(from, from + BATCH);
        await registerBatch(services, desk, batch, centers.get(code) ?? [116, 36.45]);
        progress((done += batch.length), total);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

type Services = { db: Db; households: HouseholdsService; flow: HouseholdFlowService };

/** The instants of 2016 at which the work was done: drafts in autumn, reviewed and approved in the weeks after. */
const instant = (i: number, days: number): Date =>
  new Date(
    Date.UTC(2016, 8, 1, 1) +
      (Math.floor(chance(i, 70) * 60) + days) * 86_400_000 +
      Math.floor(chance(i, 71) * 28_000_000),
  );

async function registerBatch(
  { db, households, flow }: Services,
  desk: Desk,
  batch: Planned[],
  center: [number, number],
): Promise<void> {
  const step = (
    scope: Scope,
    action: string,
    at: (i: number) => Date,
    work: (planned: Planned) => Promise<unknown>,
  ): Promise<void> =>
    onErrand(scope.errand(action, { via: SEED }), () =>
      db.write(async () => {
        for (const planned of batch) await clock.at(at(planned.i), () => work(planned));
      }),
    );
  const bodies = new Map(batch.map(({ i, village }) => [i, householdOf(i, village, center)]));
  const idOf = ({ i }: Planned): string => bodies.get(i)?.id ?? '';
  await step(
    desk.clerk,
    'households.create',
    (i) => instant(i, 0),
    ({ i }) => {
      const body = bodies.get(i);
      return body ? households.createHousehold(desk.clerk, body, true) : Promise.resolve();
    },
  );
  const reviewed = batch.filter(({ i }) => chance(i, 72) < 0.985);
  for (const planned of reviewed) {
    const township = desk.township(planned.village.code.slice(0, 9));
    await onErrand(township.errand('households.review', { via: SEED }), () =>
      db.write(() => clock.at(instant(planned.i, 7), () => flow.review(township, idOf(planned), 1))),
    );
  }
  const approved = new Set(reviewed.filter(({ i }) => chance(i, 73) < 0.985).map(({ i }) => i));
  await step(
    desk.approver,
    'households.approve',
    (i) => instant(i, 14),
    (planned) => (approved.has(planned.i) ? flow.approve(desk.approver, idOf(planned), 2) : Promise.resolve()),
  );
}
