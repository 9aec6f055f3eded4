import { connect } from 'node:net';
import fc from 'fast-check';
import type { Client } from '../support/client';
import { bodies, type Known, nasty, type Schema, values } from '../support/fuzz';
import { draft, staffOf } from '../support/households';
import { done } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
});
afterAll(() => world.close());

const RUNS = Number(process.env.FUZZ_RUNS ?? 600);

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Requests as the OpenAPI document describes them, and as it does not. */
async function requests(known: Known) {
  const { body } = await world.stranger().get<Document>('/api/openapi.json');
  const { schemas } = body.components;
  const routes = Object.entries(body.paths)
    .filter(([path]) => path !== '/metrics' && !path.startsWith('/api/sessions'))
    .flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
    );
  const arbitraries = routes.map(({ path, method, operation }) => {
    const query = operation.parameters?.filter((parameter) => parameter.in === 'query') ?? [];
    const schema = operation.requestBody?.content['application/json']?.schema;
    return fc.record({
      path: fc.constant(path),
      method: fc.constant(method.toUpperCase() as 'GET'),
      id: values({ type: 'string', format: 'uuid' }, known, schemas),
      query: bodies(
        { properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])) },
        known,
        schemas,
      ),
      body: schema ? values(schema, known, schemas) : nasty,
      version: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('x')),
    });
  });
  return fc.oneof(...arbitraries);
}

/** Text as a URL carries it. */
const wire = (value: unknown): string => {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '?'));
};

describe('hostile input', () => {
  it('is answered with success or with a problem of the catalogue, never with a failure of ours', async () => {
    const staff = await staffOf(world, place);
    const household = draft(place.villages[0]![0]![0]!.code);
    await staff.clerk.post('/api/households', household);
    const clients: Client[] = [
      await world.signIn('system_admin', place.city),
      await world.signIn('auditor', place.city),
      ...Object.values(staff),
    ];
    const known = {
      ids: [household.id, place.villages[1]![1]![1]!.id, staff.clerk.accountId],
      codes: [place.city, ...place.counties, ...place.townships.flat(), ...place.villages.flat(2)].map(
        ({ code }) => code,
      ),
    };
    const tally = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(await requests(known), fc.nat({ max: clients.length - 1 }), async (request, who) => {
        const { path, method, id, query, body, version } = request;
        const search = Object.entries(query).map(([key, value]) => `${key}=${wire(value)}`);
        const url = `${path.replace(/\{\w+\}/g, wire(id) || 'x')}?${search.join('&')}`;
        const payload = method === 'GET' ? undefined : (JSON.stringify(body) ?? 'null');
        const answer = await clients[who]!.send(method, url, payload, {
          'content-type': 'application/json',
          'if-match': `"${version}"`,
        });
        tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1);
        const expected =
          answer.status < 300 ||
          (answer.status < 500 && String(answer.headers['content-type']).startsWith('application/problem+json'));
        if (!expected) throw new Error(`${method} ${url} ${payload}: ${answer.status}`);
      }),
      { numRuns: RUNS },
    );
    expect([...tally.keys()]).toEqual(expect.arrayContaining([200, 403, 404, 422]));
  }, 600_000);

  it.each([
    ['not JSON', '{"name":', 'application/json', 400],
    ['another type', 'name=a', 'application/x-www-form-urlencoded', 415],
    ['a field that names its maker', '{"name":{"constructor":" "},"password":"x"}', 'application/json', 400],
    ['a body without a bottom', `{"name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'application/json', 400],
    ['a huge body', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 'application/json', 413],
  ])('%s is refused as a problem', async (_what, body, type, status) => {
    const answer = await world.stranger().send('POST', '/api/sessions', body, { 'content-type': type });
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('fields named like what every object has change nothing for anybody', async () => {
    const reader = await world.signIn('city_admin', place.city);
    const before = [await done(reader.get('/api/visits')), await done(reader.get('/api/campaigns'))];
    const names = [
      '__proto__.situationWords',
      '__proto__.q',
      'constructor.prototype.q',
      'prototype.q',
      'foo',
      'foo.bar',
    ];
    const ill = [...names, 'visitors.99999999', 'root.serverError.x', 'toString', 'toString.x'];
    const body = JSON.stringify({ name: 'nobody', password: 'x', ...Object.fromEntries(ill.map((name) => [name, 1])) });
    const type = { 'content-type': 'application/json' };
    const refused = await world.stranger().send<{ errors: object }>('POST', '/api/sessions', body, type);
    expect([refused.status, Object.keys(refused.body.errors).sort()]).toEqual([422, [...ill, 'root'].sort()]);
    for (const name of ill) {
      const answer = await reader.get(`/api/visits?${name}=1`);
      expect([name, answer.status]).toEqual([name, 422]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect([await done(reader.get('/api/visits')), await done(reader.get('/api/campaigns'))]).toEqual(before);
  });

  it('that is no HTTP at all gets a problem and a closed connection', async () => {
    await world.app.listen(0, '127.0.0.1');
    const { port } = new URL(await world.app.getUrl());
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('HELLO THERE\r\n\r\n'));
      let read = '';
      socket
        .on('data', (chunk) => (read += chunk.toString()))
        .on('close', () => resolve(read))
        .on('error', reject);
    });
    expect(text).toContain('application/problem+json');
    expect(text).toContain('"code":"malformed"');
  });

  it('finds the security headers on every answer, and on pages what pages may load', async () => {
    const everywhere = {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
    };
    const answer = await world.stranger().get('/api/regions');
    expect(answer.headers).toMatchObject({
      ...everywhere,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    });
    for (const page of ['/', '/api/docs']) {
      const { headers } = await world.stranger().get(page);
      expect(headers).toMatchObject({ ...everywhere, 'cross-origin-opener-policy': 'same-origin' });
      expect(headers['content-security-policy']).toContain("script-src 'self';");
    }
  });
});
