import { addDays, type Day, daysBetween } from '@zhufu/domain/calendar';
import { chance } from './people';
import { type Aid, aidOf, aidPlan, dayOf, FIRST_2017, LAST_2017, REACHED_2017, YUAN_2017 } from './programme.plan';
import { seedId } from './seed-id';
import type { SeedRegion } from './seed-regions';
import { type Fate, type PlannedVisit, visitId } from './visits.seed';

/** The campaign of a drive. */
export const campaignId = (key: string): string => seedId('campaign', key);

/** A household that a drive may visit. */
export interface Family {
  id: string;
  villageCode: string;
}

/** One campaign as the seed is to make it. */
export interface Drive {
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

export type Families = ReadonlyMap<string, readonly Family[]>;

/** A visit to the n-th family of a county; `i` makes the difference between all visits of a drive. */
function visitTo(drive: { key: string; year: number }, county: SeedRegion, families: Families, n: number, i: number) {
  const list = families.get(county.code) ?? [];
  const family = list[n % list.length];
  if (!family) throw new Error(`${county.name} has no households`);
  return {
    i,
    id: visitId(drive.year, `${drive.key}/${county.code}`, i),
    householdId: family.id,
    villageCode: family.villageCode,
    campaignId: campaignId(drive.key),
    year: drive.year,
    countyName: county.name,
  };
}

/** The campaign of product.md 4: 2,177 households and 1,118,000.00 yuan, and what never counts: not at home, mistaken, left as drafts. */
export function drive2017(counties: readonly SeedRegion[], families: Families): Drive {
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
export function driveNow(counties: readonly SeedRegion[], families: Families, today: Day): Drive {
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
