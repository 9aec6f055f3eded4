import { uuidv7 } from '@zhufu/domain/uuid';
import { roles, type Role } from '@zhufu/domain/roles';
import { type Permission, permissionsOf } from '@zhufu/contracts/permissions';
import { sql } from '../../src/platform/sql';
import type { Client } from '../support/client';
import { type City, type Place, World } from '../support/world';

interface Operation {
  'x-permission'?: Permission;
  'x-public'?: string;
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  operation: Operation;
}

let world: World;
let place: City;
let document: {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { required?: string[]; properties?: Record<string, { nullable?: boolean }> }> };
};
let routes: Route[];
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  document = (await world.stranger().get<typeof document>('/api/openapi.json')).body;
  routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      operation,
    })),
  );
});
afterAll(() => world.close());

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const urlOf = ({ path }: Route): string => path.replace(/\{\w+\}/g, uuidv7());

/** Where each role is held in this city. */
const homeOf = (role: Role): Place =>
  ({
    village_worker: place.villages[0]![0]![0]!,
    township_staff: place.townships[0]![0]!,
    county_staff: place.counties[0]!,
    county_finance: place.counties[0]!,
    city_admin: place.city,
    leader: place.city,
    auditor: place.city,
    system_admin: place.city,
  })[role];

describe('every route', () => {
  it('names one permission, or says why it is public', () => {
    const bare = routes.filter(
      ({ operation }) => (operation['x-permission'] === undefined) === (operation['x-public'] === undefined),
    );
    expect(bare.map(nameOf)).toEqual([]);
    expect(routes.length).toBeGreaterThan(20);
  });

  it('has a schema for its answer, and for the body it takes', () => {
    const mute = routes.filter(({ operation: { responses, requestBody } }) => {
      const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
      const body = requestBody && Object.values(requestBody.content)[0]?.schema;
      return status !== '204' && !Object.values(answer?.content ?? {})[0]?.schema
        ? true
        : body !== undefined && !('$ref' in body);
    });
    expect(mute.map(nameOf)).toEqual([]);
  });

  it('stands on the readable page with its permission', async () => {
    const { body: text } = await world.stranger().get<string>('/api/docs');
    const missing = routes.filter(({ path, method, operation }) => {
      const from = text.indexOf(`id="${method.toLowerCase()} ${path}"`);
      const words = text.slice(from, text.indexOf('</summary>', from));
      return from < 0 || !words.includes(operation['x-permission'] ?? `public: ${operation['x-public']}`);
    });
    expect(missing.map(nameOf)).toEqual([]);
    expect(text).not.toContain('<script');
  });

  it('refers to schemas that are there, whose needed fields are never null', () => {
    const { schemas } = document.components;
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(
      ([, name]) => name!,
    );
    expect(references).toContain('CategoryInput');
    expect(references.filter((name) => !(name in schemas))).toEqual([]);
    const contradictions = Object.entries(schemas).flatMap(([name, { required = [], properties = {} }]) =>
      required.filter((field) => properties[field]?.nullable).map((field) => `${name}.${field}`),
    );
    expect(contradictions).toEqual([]);
  });

  it('is closed to a stranger unless it is public', async () => {
    for (const route of routes.filter(({ operation }) => operation['x-permission'])) {
      const { status } = await world
        .stranger()
        .send(route.method, urlOf(route), route.method === 'GET' ? undefined : {});
      expect([nameOf(route), status]).toEqual([nameOf(route), 401]);
    }
  });

  it.each(roles)('is open to %s exactly when its permission is among theirs', async (role) => {
    const client: Client = await world.signIn(role, homeOf(role));
    const held = permissionsOf([role]);
    for (const route of routes) {
      const permission = route.operation['x-permission'];
      if (!permission || route.path === '/api/sessions/me' || permission === 'sessions.delete') continue;
      const { status } = await client.send(route.method, urlOf(route), route.method === 'GET' ? undefined : {});
      expect([nameOf(route), status === 403]).toEqual([nameOf(route), !held.has(permission)]);
      expect([nameOf(route), status === 401 || status >= 500]).toEqual([nameOf(route), false]);
    }
  });
});

describe('every address of the API', () => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
  const send = (client: Client, method: Route['method'], path: string) =>
    client.send(method, path.replace(/\{\w+\}/g, uuidv7()), method === 'GET' ? undefined : {});

  it('tells whoever is signed in which methods it has when asked with another, and a stranger nothing', async () => {
    const clerk = await world.signIn('village_worker', homeOf('village_worker'));
    for (const path of new Set(routes.map((route) => route.path).filter((one) => one.startsWith('/api/')))) {
      const has = routes.filter((route) => route.path === path).map(({ method }) => method);
      for (const method of methods.filter((one) => !has.includes(one))) {
        const { status, headers, body } = await send(clerk, method, path);
        const allowed = String(headers.allow).split(', ');
        expect([path, status, body.code, allowed.filter((one) => one !== 'HEAD').sort()]).toEqual([
          path,
          405,
          'methodNotAllowed',
          has.sort(),
        ]);
        const stranger = await send(world.stranger(), method, path);
        expect([path, stranger.status, stranger.headers.allow]).toEqual([path, 404, undefined]);
      }
    }
    expect((await send(clerk, 'PUT', '/api/nothing')).status).toBe(404);
  });

  it('says so in the language asked for', async () => {
    const clerk = await world.signIn('leader', place.city);
    const said = async (language: string) => {
      const { headers, body } = await clerk.send('PUT', '/api/ledger', {}, { 'accept-language': language });
      return [String(headers['content-type']).split(';')[0], body.title];
    };
    expect(await said('zh')).toEqual(['application/problem+json', '这个地址不支持这种操作']);
    expect(await said('en')).toEqual(['application/problem+json', 'This address does not support the method']);
  });
});

describe('an account', () => {
  it('without a grant may do nothing but look after itself', async () => {
    const clerk = await world.signIn('leader', place.city);
    await world.signed(() => world.db.rows(sql`delete from account_grant where account_id = ${clerk.accountId}`));
    expect((await clerk.get('/api/sessions/me')).status).toBe(200);
    expect((await clerk.get('/api/accounts')).status).toBe(403);
  });

  it('that was refused is noted, though its request changed nothing', async () => {
    const clerk = await world.signIn('leader', place.city);
    expect((await clerk.post('/api/accounts', {})).status).toBe(403);
    const noted = await world.signed(() =>
      world.db.rows(sql`select action, path from denial where actor_id = ${clerk.accountId}`),
    );
    expect(noted).toEqual([{ action: 'accounts.create', path: place.city.path }]);
  });
});
