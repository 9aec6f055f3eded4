import fc from 'fast-check';
import { type Permission, permissionsOf } from '@zhufu/contracts/permissions';
import { editableStatuses, type HouseholdStatus } from '@zhufu/domain/households';
import { type Role, roles } from '@zhufu/domain/roles';
import type { Client } from '../support/client';
import { draft } from '../support/households';
import { type City, type Place, World } from '../support/world';

const RUNS = Number(process.env.SCOPE_RUNS ?? 5);

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** The same facts as in the database, kept as plain values: the oracle. */
interface Row {
  id: string;
  path: string;
  version: number;
  status?: HouseholdStatus;
}
interface Actor {
  client: Client;
  grants: { role: Role; region: Place }[];
}
interface Model {
  places: Place[];
  actors: Actor[];
  accounts: Row[];
  households: Row[];
}

// ---- what is made ----

const stages = ['draft', 'township_reviewed', 'active'] as const;
const some = fc.nat({ max: 999 });
const shape = fc.array(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
});
const grants = fc.array(fc.record({ role: fc.constantFrom(...roles), at: some }), { minLength: 1, maxLength: 3 });
const plan = fc.record({
  shape,
  actors: fc.array(grants, { minLength: 2, maxLength: 3 }),
  households: fc.array(fc.record({ at: some, stage: fc.constantFrom(...stages) }), { minLength: 2, maxLength: 5 }),
  filter: some,
});
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

const placesOf = ({ city, counties, townships, villages }: City): Place[] => [
  city,
  ...counties,
  ...townships.flat(),
  ...villages.flat(2),
];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

async function make({ shape, actors, households }: Plan): Promise<Model> {
  const city = await world.city(shape);
  const model: Model = { places: placesOf(city), actors: [], accounts: [], households: [] };
  const signIn = async (held: Actor['grants']): Promise<Client> => {
    const [first, ...more] = held;
    const client = await world.signIn(first!.role, first!.region, ...more);
    model.accounts.push({ id: client.accountId, path: first!.region.path, version: 1 });
    return client;
  };
  const here = (role: Role) => ({ role, region: city.city });
  const maker = await signIn([here('county_staff')]);
  const checker = await signIn([here('township_staff'), here('county_staff')]);
  for (const { at, stage } of households) {
    const village = pick(city.villages.flat(2), at);
    const { id } = (await maker.post<{ id: string }>('/api/households', draft(village.code))).body;
    const version = stages.indexOf(stage) + 1;
    if (version > 1) await checker.act(`/api/households/${id}/review`, 1);
    if (version > 2) await checker.act(`/api/households/${id}/approve`, 2);
    model.households.push({ id, path: village.path, version, status: stage });
  }
  for (const held of actors) {
    const given = held
      .map(({ role, at }) => ({ role, region: pick(model.places, at) }))
      .filter(({ role, region }, i, all) => all.findIndex((o) => o.role === role && o.region === region) === i);
    model.actors.push({ client: await signIn(given), grants: given });
  }
  return model;
}

// ---- what is asked, and what the oracle says ----

const below = (region: Place) => (row: { path: string }) => row.path.startsWith(region.path);

class Asker {
  readonly can: ReadonlySet<Permission>;

  constructor(
    private readonly model: Model,
    private readonly client: Client,
    private readonly region: Place,
    held: readonly Role[],
  ) {
    this.can = permissionsOf(held);
  }

  get accounts(): Row[] {
    return this.model.accounts.filter(below(this.region));
  }

  get households(): Row[] {
    const all = this.can.has('households.show_unapproved');
    return this.model.households.filter(below(this.region)).filter(({ status }) => all || status === 'active');
  }

  async lists(url: string, permission: Permission, rows: readonly Row[]): Promise<void> {
    const { status, body } = await this.client.get<{ data: Row[]; total: number }>(url);
    if (!this.can.has(permission)) return expect([url, status]).toEqual([url, 403]);
    const found = body.data.map(({ id }) => id).sort();
    expect([url, status, body.total, found]).toEqual([url, 200, rows.length, rows.map(({ id }) => id).sort()]);
  }

  async shows(url: string, permission: Permission, row: Row, seen: readonly Row[]): Promise<void> {
    const answer = await this.client.get(`${url}/${row.id}`);
    const expected = !this.can.has(permission) ? 403 : seen.includes(row) ? 200 : 404;
    expect([url, answer.status]).toEqual([url, expected]);
  }

  async edits(url: string, permission: Permission, change: object, row: Row, seen: readonly Row[]): Promise<void> {
    const answer = await this.client.patch(`${url}/${row.id}`, change, row.version);
    const open = row.status === undefined || editableStatuses.includes(row.status);
    const expected = !this.can.has(permission) ? 403 : !seen.includes(row) ? 404 : open ? 200 : 409;
    expect([url, answer.status]).toEqual([url, expected]);
    if (expected === 200) row.version += 1;
  }

  async counts(): Promise<void> {
    const { status, body } = await this.client.get<{ total: { households: number } }>('/api/households/summary');
    if (!this.can.has('households.summary')) return expect(status).toBe(403);
    const active = this.model.households.filter(below(this.region)).filter((row) => row.status === 'active');
    expect(body.total.households).toBe(active.length);
  }
}

async function compare(model: Model, { client, grants: held }: Actor, filter: Place): Promise<void> {
  for (const region of new Set(held.map((grant) => grant.region))) {
    await client.post('/api/sessions/me/acting-region', { regionCode: region.code });
    const roles = held.filter((grant) => region.path.startsWith(grant.region.path)).map(({ role }) => role);
    const asker = new Asker(model, client, region, roles);
    const { accounts, households } = asker;
    const [byAccount, byHousehold] = ['/api/accounts', '/api/households'] as const;
    await asker.lists(`${byAccount}?perPage=200`, 'accounts.list', accounts);
    await asker.lists(`${byHousehold}?perPage=200`, 'households.list', households);
    const narrowed = `regionCode=${filter.code}`;
    await asker.lists(`${byAccount}?${narrowed}`, 'accounts.list', accounts.filter(below(filter)));
    await asker.lists(`${byHousehold}?${narrowed}`, 'households.list', households.filter(below(filter)));
    const searched = `q=${encodeURIComponent('王秀英')}&${narrowed}`;
    await asker.lists(`${byHousehold}?${searched}`, 'households.list', households.filter(below(filter)));
    await asker.counts();
    for (const row of model.accounts) {
      await asker.shows(byAccount, 'accounts.show', row, accounts);
      await asker.edits(byAccount, 'accounts.edit', { title: '科员' }, row, accounts);
    }
    for (const row of model.households) {
      await asker.shows(byHousehold, 'households.show', row, households);
      await asker.edits(byHousehold, 'households.edit', { people: 3 }, row, households);
    }
  }
}

describe('random trees, grants and rows', () => {
  it('are listed, found, counted and edited exactly as an oracle in memory says', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (planned) => {
        const model = await make(planned);
        for (const actor of model.actors) await compare(model, actor, pick(model.places, planned.filter));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);
});
