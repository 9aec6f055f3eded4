import type { INestApplicationContext } from '@nestjs/common';
import type { CampaignStatus } from '@zhufu/domain/campaigns';
import { addDays, type Day, day, daysBetween } from '@zhufu/domain/calendar';
import { CampaignFlowService } from '../src/modules/campaigns/campaign.flow.service';
import { CampaignsService } from '../src/modules/campaigns/campaigns.service';
import { TargetsService } from '../src/modules/campaigns/targets.service';
import { clock } from '../src/platform/clock';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { sql } from '../src/platform/sql';
import { cityOf } from './accounts.seed';
import { type Fund, seedReceipts, seedSources, seedTransfers, sourceId, wanted } from './funding.seed';
import { chance } from './people';
import {
  type Aid,
  aidOf,
  aidPlan,
  citySources,
  dayOf,
  FIRST_2017,
  LAST_2017,
  REACHED_2017,
  YUAN_2017,
} from './programme.plan';
import { seedId } from './seed-id';
import { SEED, type SeedRegion } from './seed-regions';
import { actAs, instantOf, Staff } from './staff';
import { seedStatements } from './statements.seed';
import { type Fate, type PlannedVisit, seedDay, visitId } from './visits.seed';

const FEN = 100;
const AT_ONCE = 4;
/** Villages of the programme's press: they are visited first. */
const told = ['371524002L01', '371524109L01'];

type Progress = (done: number, total: number) => void;

/** One campaign as the seed is to make it. */
interface Drive {
  key: string;
  year: number;
  name: string;
  basisNumber: string;
  firstOn: Day;
  lastOn: Day;
  lateDays: number;
  /** Households to reach by county. */
  targets: ReadonlyMap<string, number>;
  visits: ReadonlyMap<string, PlannedVisit[]>;
  /** Yuan of the targets in all. */
  yuan: number;
  validFrom: string;
  validTo: string;
  fundedOn: string;
}

interface Family {
  id: string;
  villageCode: string;
}

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

const campaignId = (key: string): string => seedId('campaign', key);

/** Households on record by county, those of the told villages first, the others in an order that does not follow the villages. */
async function familiesOf(db: Db, counties: readonly SeedRegion[]): Promise<Map<string, Family[]>> {
  const found = new Map<string, Family[]>();
  for (const county of counties) {
    const rows = await onErrand(
      { action: 'system.seed', via: SEED, range: { lo: county.path, hi: `${county.path}~` } },
      () =>
        db.rows<Family>(sql`select h.id, v.code as "villageCode" from household h join region v on v.id = h.village_id
        where h.county_id = ${county.id} and h.status = 'active' order by h.number`),
    );
    const order = rows.map((family, i) => ({ family, at: told.includes(family.villageCode) ? -1 : chance(i, 160) }));
    found.set(
      county.code,
      order.sort((a, b) => a.at - b.at).map(({ family }) => family),
    );
  }
  return found;
}

type Families = ReadonlyMap<string, readonly Family[]>;

/** A visit to the n-th family of a county; `i` makes the difference between all visits of a drive. */
function visitTo(drive: { key: string; year: number }, county: SeedRegion, families: Families, n: number, i: number) {
  const list = families.get(county.code) ?? [];
  const family = list[n % list.length];
  if (!family) throw new Error(`${county.name} has no households`);
  return {
    i,
    id: visitId(drive.year, `${drive.key}/${county.code}`, i),
    householdId: family.id,
    campaignId: campaignId(drive.key),
    year: drive.year,
    countyName: county.name,
  };
}

/** The campaign of product.md 4: 2,177 households and 1,118,000.00 yuan, and what never counts: not at home, mistaken, left as drafts. */
function drive2017(counties: readonly SeedRegion[], families: Families): Drive {
  const facts = { key: '2017', year: 2017 };
  const plan = aidPlan(
    Object.values(REACHED_2017).reduce((sum, n) => sum + n, 0),
    YUAN_2017,
  );
  const visits = new Map<string, PlannedVisit[]>();
  let i = 0;
  for (const county of counties) {
    const reached = REACHED_2017[county.code] ?? 0;
    const list: PlannedVisit[] = [];
    for (let n = 0; n < reached; n++, i++) {
      const fate: Fate = chance(i, 161) < 0.985 ? 'signed' : 'confirmed';
      list.push({ ...visitTo(facts, county, families, n, i), on: dayOf(i, FIRST_2017, 14), aid: plan[i], fate });
    }
    const more = (count: number, from: number, fate: Fate, aid?: Aid): void => {
      for (let n = 0; n < count; n++) {
        const at = 100_000 + from * 1000 + n;
        list.push({ ...visitTo(facts, county, families, from * 2 + n, at), on: dayOf(at, FIRST_2017, 14), aid, fate });
      }
    };
    more(2, 3, 'reversed', aidOf(1, 300, false));
    more(3, reached, 'confirmed');
    more(2, reached + 10, 'draft', aidOf(2, 400, false));
    more(1, reached + 20, 'returned', aidOf(3, 400, false));
    visits.set(county.code, list);
  }
  return {
    ...facts,
    name: '“计生助福——情暖计生特困家庭”走访慰问',
    basisNumber: '聊计生协〔2017〕2 号',
    firstOn: FIRST_2017,
    lastOn: LAST_2017,
    lateDays: 14,
    targets: new Map(Object.entries(REACHED_2017)),
    visits,
    yuan: YUAN_2017,
    validFrom: '2017-01-01',
    validTo: '2017-06-30',
    fundedOn: '2017-01-05',
  };
}

/** A campaign in its tenth day of fourteen, so that the console is alive. */
function driveNow(counties: readonly SeedRegion[], families: Families, today: Day): Drive {
  const firstOn = addDays(today, -9);
  const facts = { key: `now-${firstOn}`, year: Number(today.slice(0, 4)) };
  const targets = new Map(counties.map(({ code }) => [code, Math.round((REACHED_2017[code] ?? 0) * 0.4)]));
  const visits = new Map<string, PlannedVisit[]>();
  let i = 500_000;
  for (const [place, county] of counties.entries()) {
    const target = targets.get(county.code) ?? 0;
    const list: PlannedVisit[] = [];
    for (let n = 0; n < Math.round(target * (0.52 + place * 0.06)); n++, i++) {
      const on = dayOf(i, firstOn, 10);
      const aid = aidOf(i, [300, 400, 500, 600][i % 4] ?? 400, chance(i, 112) < 0.4);
      list.push({ ...visitTo(facts, county, families, n + 7, i), on, aid, fate: fateOf(i, daysBetween(on, today)) });
    }
    visits.set(county.code, list);
  }
  return {
    ...facts,
    name: `“计生助福——冬日送暖”走访慰问（${facts.year} 年）`,
    basisNumber: `聊计生协〔${facts.year}〕16 号`,
    firstOn,
    lastOn: addDays(firstOn, 13),
    lateDays: 14,
    targets,
    visits,
    yuan: [...targets.values()].reduce((sum, n) => sum + n, 0) * 510,
    validFrom: addDays(firstOn, -60),
    validTo: addDays(firstOn, 150),
    fundedOn: addDays(firstOn, -4),
  };
}

/** The nearer to today, the more is still on its way. */
function fateOf(i: number, daysAgo: number): Fate {
  const at = chance(i, 162);
  if (daysAgo === 0) return at < 0.8 ? 'submitted' : 'draft';
  if (at < 0.02) return 'draft';
  if (at < 0.035) return 'returned';
  if (at < 0.06) return 'submitted';
  if (daysAgo < 3 ? at < 0.5 : at < 0.14) return 'confirmed';
  return 'signed';
}

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
  if (await isBegun(db, drive)) return continueVisits(app, regions, drive, progress, pair.maker);
  await seedSources(fund, pledged);
  await seedReceipts(fund, pledged);
  await seedTransfers(fund, counties, sums);
  await openCampaign(app, city, staff, drive);
  return continueVisits(app, regions, drive, progress, pair.maker);
}

/** The campaign is opened after its money has come: when it stands, only visits can be missing. */
const isBegun = (db: Db, { key }: Drive): Promise<boolean> =>
  onErrand({ action: 'system.seed', range: { lo: '0', hi: '~' } }, async () => {
    const row = await db.one<{ status: string }>(sql`select status from campaign where id = ${campaignId(key)}`);
    return row !== undefined && row.status !== 'draft' && row.status !== 'issued';
  });

async function openCampaign(app: INestApplicationContext, city: SeedRegion, staff: Staff, drive: Drive): Promise<void> {
  const db = app.get(Db);
  const maker = staff.scope('city_admin', city);
  const id = campaignId(drive.key);
  const { name, year, basisNumber, firstOn, lastOn, lateDays, targets, yuan } = drive;
  const households = [...targets.values()].reduce((sum, n) => sum + n, 0);
  const before = instantOf(addDays(firstOn, -3), 9);
  await actAs(db, maker, 'campaigns.create', before, () =>
    app.get(CampaignsService).createCampaign(maker, {
      id,
      name,
      year,
      basisTitle: '关于开展走访慰问活动的通知',
      basisNumber,
      organiser: '聊城市计生协',
      firstOn,
      lastOn,
      lateDays,
      standards: [{ category: 'only_child_deceased', amount: 100_000 }, { amount: 80_000 }],
      sources: citySources.map(({ key }) => ({ fundingSourceId: sourceId(year, key) })),
    }),
  );
  const share = (n: number): number => Math.round((yuan * n) / households) * FEN;
  await actAs(db, maker, 'campaigns.set_targets', before, async () => {
    const { rows } = await app.get(TargetsService).getTargets(maker, id);
    if (rows.some((row) => row.version !== null)) return;
    await app.get(TargetsService).setTargets(maker, id, {
      parentCode: city.code,
      targets: [...targets].map(([regionCode, n]) => ({ regionCode, households: n, amount: share(n) })),
    });
  });
  await advance(app, maker, id, before, ['issued', 'running']);
}

type Scope = ReturnType<Staff['scope']>;

const verbs = {
  issued: 'issue',
  running: 'start',
  late_entry: 'close_entry',
  totalled: 'total',
  submitted: 'submit',
  archived: 'archive',
} as const satisfies Partial<Record<CampaignStatus, string>>;

/** Moves a campaign on through the states that it has not yet passed. */
async function advance(
  app: INestApplicationContext,
  maker: Scope,
  id: string,
  at: Date,
  states: readonly (keyof typeof verbs)[],
): Promise<void> {
  const order = Object.keys(verbs);
  for (const state of states) {
    await actAs(app.get(Db), maker, 'campaigns.move', at, async () => {
      const { status, version } = await app.get(CampaignsService).getCampaign(maker, id);
      if (order.indexOf(status) >= order.indexOf(state)) return;
      await app.get(CampaignFlowService).move(maker, id, version, verbs[state]);
    });
  }
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
