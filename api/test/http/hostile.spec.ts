import { connect } from 'node:net';
import fc from 'fast-check';
import type { Client } from '../support/client';
import { type City, World } from '../support/world';

let world: World;
let place: City;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
});
afterAll(() => world.close());

const RUNS = Number(process.env.FUZZ_RUNS ?? 600);

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    "' or 1=1 --",
    '%00',
    '../../etc',
    '1e999',
    '-1',
    '99999999999999999999',
    '[]',
    '{}',
    'null',
    '__proto__',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
);
const keys = fc.constantFrom(
  'id',
  'name',
  'password',
  'regionCode',
  'parentCode',
  'role',
  'page',
  'perPage',
  'sort',
  'order',
  'q',
  'validFrom',
  'version',
  'constructor',
  'after',
  'on',
  'level',
);
const record = fc.dictionary(keys, nasty, { maxKeys: 6 });

async function routesOf(): Promise<{ method: 'GET'; path: string }[]> {
  const { body } = await world.stranger().get<{ paths: Record<string, object> }>('/api/openapi.json');
  return Object.entries(body.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => ({ method: method.toUpperCase() as 'GET', path })),
  );
}

describe('hostile input', () => {
  it('is answered with success or with a problem of the catalogue, never with a failure of ours', async () => {
    const clients: Client[] = [
      await world.signIn('system_admin', place.city),
      await world.signIn('county_staff', place.counties[0]!),
    ];
    const routes = (await routesOf()).filter(({ path }) => path !== '/metrics' && !path.startsWith('/api/sessions'));
    const request = fc.record({
      route: fc.constantFrom(...routes),
      client: fc.constantFrom(...clients),
      id: nasty,
      query: record,
      body: fc.oneof(record, nasty),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ route, client, id, query, body }) => {
        const wire = (value: unknown): string => encodeURIComponent(String(value).replace(/\p{Cs}/gu, '?'));
        const search = Object.entries(query)
          .map(([key, value]) => `${key}=${wire(value)}`)
          .join('&');
        const url = `${route.path.replace(/\{\w+\}/g, wire(id) || 'x')}?${search}`;
        const payload = route.method === 'GET' ? undefined : (JSON.stringify(body) ?? 'null');
        const answer = await client.send(route.method, url, payload, {
          'content-type': 'application/json',
          'if-match': '"1"',
        });
        const expected =
          answer.status < 300 ||
          (answer.status < 500 && String(answer.headers['content-type']).startsWith('application/problem+json'));
        if (!expected) throw new Error(`${route.method} ${url} ${payload}: ${answer.status}`);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it.each([
    ['not JSON', '{"name":', 'application/json', 400],
    ['another type', 'name=a', 'application/x-www-form-urlencoded', 415],
    ['a huge body', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 'application/json', 413],
  ])('%s is refused as a problem', async (_what, body, type, status) => {
    const answer = await world.stranger().send('POST', '/api/sessions', body, { 'content-type': type });
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
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

  it('finds the security headers on every answer', async () => {
    const { headers } = await world.stranger().get('/api/regions');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("script-src 'self'"),
    });
    expect(String(headers['content-security-policy'])).not.toMatch(/script-src[^;]*unsafe/);
  });
});
