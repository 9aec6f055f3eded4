import { uuidv7 } from '@zhufu/domain/uuid';
import { chance } from '../seed/people';
import type { BenchWorld } from './data';
import type { Asked, Contest } from './load';
import { RUNNING } from './programme.sql';

/** The servers with the cookies of those who ask: the city, and by desk who logs and who confirms. */
export interface Servers {
  ours: string;
  ceiling: string;
  city: string;
  makers: string[];
  checkers: string[];
}

const pick = <T>(list: readonly T[], i: number, salt: number): T =>
  list[Math.floor(chance(i, salt) * list.length)] as T;

/** The i-th request of a scenario is the same for both servers. */
function reading(
  { ours, ceiling, city }: Servers,
  name: string,
  path: (i: number) => string,
  ceilingPath: (i: number) => string,
): Contest {
  return {
    name,
    ours: { url: ours, ask: (i) => ({ path: path(i), cookie: city }) },
    ceiling: { url: ceiling, ask: (i) => ({ path: ceilingPath(i) }) },
  };
}

/** J1 of performance.md: list page + exact total. */
export function j1(servers: Servers, { counties, townships, categories, names, numbers }: BenchWorld): Contest[] {
  const page = (i: number): number => 1 + Math.floor(chance(i, 3) * 20);
  const queries: ((i: number) => string)[] = [
    (i) => `sort=updatedAt&order=desc&page=${page(i)}`,
    (i) =>
      `regionCode=${pick(counties, i, 1)}&category=${pick(categories, i, 4)}&sort=updatedAt&order=desc&page=${page(i)}`,
    (i) => `regionCode=${pick(townships, i, 2)}&sort=headName&order=asc`,
    (i) => `regionCode=${pick(counties, i, 1)}&q=${encodeURIComponent(pick(names, i, 5))}&sort=updatedAt&order=desc`,
    (i) => `q=${pick(numbers, i, 6)}&sort=number&order=asc`,
  ];
  const labels = ['J1 all', 'J1 county+category', 'J1 township by name', 'J1 two characters', 'J1 number'];
  const list = (name: string, query: (i: number) => string): Contest =>
    reading(
      servers,
      name,
      (i) => `/api/households?${query(i)}`,
      (i) => `/households?${query(i)}`,
    );
  const mix = (i: number): string => queries[i % queries.length]?.(i) ?? '';
  return [list('J1 mix', mix), ...queries.map((query, n) => list(labels[n] ?? '', query))];
}

/** J2: log a visit with two lines, which reserves; J2b: confirm it, which posts. The second confirms what the first has logged. */
export function j2(servers: Servers, { desks }: BenchWorld, arrivals?: number): Contest[] {
  const ids: string[] = [];
  const deskOf = (i: number): number => i % desks.length;
  const visit = (i: number): object => {
    const { households, sources } = desks[deskOf(i)] as BenchWorld['desks'][number];
    const first = Math.floor(chance(i, 9) * sources.length);
    const line = (n: number, amount: number): object => ({
      kind: 'cash',
      amount,
      splits: [{ fundingSourceId: sources[(first + n) % sources.length], amount }],
    });
    return {
      id: (ids[i] ??= uuidv7()),
      householdId: pick(households, i, 10),
      campaignId: RUNNING,
      visitedOn: `2017-01-${10 + Math.floor(chance(i, 12) * 12)}`,
      visitors: [{ name: '周宁', title: '副主任', unit: '计生协', rank: 'county_leader' }],
      result: 'met_self',
      needs: [{ need: 'medical', words: '药费太贵' }],
      disbursements: [line(0, 10_000 * (1 + Math.floor(chance(i, 13) * 20))), line(1, 10_000)],
    };
  };
  const log =
    (cookie?: string) =>
    (i: number): Asked => ({
      method: 'POST',
      path: '',
      body: visit(i),
      cookie,
    });
  const both = (name: string, ask: (i: number, ours: boolean) => Asked): Contest => ({
    name,
    arrivals,
    ours: { url: servers.ours, ask: (i) => ask(i, true) },
    ceiling: { url: servers.ceiling, ask: (i) => ask(i, false) },
  });
  const pace = arrivals ? ` ${arrivals}/s` : '';
  return [
    both(`J2 log${pace}`, (i, ours) => ({
      ...log(servers.makers[deskOf(i)])(i),
      path: ours ? '/api/visits' : '/visits',
    })),
    both(`J2b confirm${pace}`, (i, ours) => ({
      method: 'POST',
      path: `${ours ? '/api' : ''}/visits/${ids[i]}/confirm`,
      body: {},
      version: 2,
      cookie: servers.checkers[deskOf(i)],
    })),
  ];
}

const campaignOf = (i: number): string => RUNNING.slice(0, -1) + (1 + Math.floor(chance(i, 14) * 6));

/** J3: totals of a campaign by county and class. */
export const j3 = (servers: Servers): Contest =>
  reading(
    servers,
    'J3 totals by county',
    (i) => `/api/reports/campaign-totals?campaignId=${campaignOf(i)}&by=county`,
    (i) => `/totals?campaignId=${campaignOf(i)}`,
  );

/** J4: what the map shows at each zoom: counties, townships, villages as places, families of a village. */
export function j4(servers: Servers, { counties, townships, villages }: BenchWorld): Contest[] {
  const place = (i: number, codes: readonly string[]): string =>
    `campaignId=${campaignOf(i)}&regionCode=${pick(codes, i, 15)}`;
  const zooms = [['3715'], counties, townships];
  const places = (i: number): string => place(i, zooms[i % zooms.length] ?? []);
  const families = (i: number): string => place(i, villages);
  return [
    reading(
      servers,
      'J4 places',
      (i) => `/api/map/regions?${places(i)}`,
      (i) => `/places?${places(i)}`,
    ),
    reading(
      servers,
      'J4 families',
      (i) => `/api/map/households?${families(i)}`,
      (i) => `/families?${families(i)}`,
    ),
  ];
}
