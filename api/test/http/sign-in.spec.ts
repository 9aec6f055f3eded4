import type * as argon2 from '@node-rs/argon2';
import { clock } from '../../src/platform/clock';
import { settings } from '../../src/platform/settings';
import { Client } from '../support/client';
import { type City, PASSWORD, World } from '../support/world';

/** The real work, counted: equal work for known and unknown names is promised, and time is no test. */
const verified: string[] = [];
jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return {
    ...real,
    verify: (hash: string, password: string) => {
      verified.push(hash);
      return real.verify(hash, password);
    },
  };
});

let world: World;
let place: City;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
});
afterAll(() => world.close());

const WORK = '$argon2id$v=19$m=65536,t=3,p=1$';
const in31Minutes = <T>(work: () => T): T => clock.at(new Date(Date.now() + 31 * 60_000), work);
const fail = async (client: Client, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) await client.signIn('wrong');
};

describe('a name that nobody has', () => {
  it('costs the same hash as a known one, and leaves the same count', async () => {
    const known = await world.signIn('leader', place.city);
    const unknown = new Client(world.app, '', 'nobody.at.all');
    verified.length = 0;
    const answers = [await known.signIn('wrong'), await unknown.signIn('wrong')];
    expect(verified.map((hash) => hash.slice(0, WORK.length))).toEqual([WORK, WORK]);
    expect(answers[0]!.body).toEqual({ ...answers[1]!.body, requestId: answers[0]!.body.requestId });
  });

  it('is locked like a known one', async () => {
    const unknown = new Client(world.app, '', 'nobody.else');
    await fail(unknown, 4);
    expect((await unknown.signIn('wrong')).body).toMatchObject({ code: 'locked', params: { minutes: 30 } });
  });
});

describe('a lock', () => {
  it('holds 30 minutes on the device and for the name, and no longer', async () => {
    const client = await world.signIn('leader', place.city);
    await fail(client, 5);
    const locked = await client.signIn(PASSWORD);
    expect(locked.body).toMatchObject({ code: 'locked', status: 429 });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(29 * 60);
    expect((await new Client(world.app, '', client.name.toUpperCase()).signIn(PASSWORD)).status).toBe(201);
    expect((await in31Minutes(() => client.signIn(PASSWORD))).status).toBe(201);
  });

  it('comes after five wrong passwords also when they come at once: no more are looked at', async () => {
    const client = await world.signIn('leader', place.city);
    verified.length = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.signIn('wrong')));
    expect(verified).toHaveLength(settings.failuresBeforeLock);
    expect(answers.map(({ status }) => status).filter((status) => status === 401)).toHaveLength(4);
  });

  it('is forgotten step by step: a right password clears the count, half an hour does too', async () => {
    const client = await world.signIn('leader', place.city);
    await fail(client, 4);
    expect((await client.signIn(PASSWORD)).status).toBe(201);
    await fail(client, 4);
    const later = await in31Minutes(() => client.signIn('wrong'));
    expect(later.body).toMatchObject({ code: 'wrongCredentials', params: { left: 4 } });
  });

  it('is shown to the administrator, who ends it; the log tells who', async () => {
    const admin = await world.signIn('system_admin', place.counties[0]!);
    const auditor = await world.signIn('auditor', place.city);
    const client = await world.signIn('county_staff', place.counties[0]!);
    const url = `/api/accounts/${client.accountId}`;
    await fail(client, 5);
    const { body: shown } = await admin.get<{ lockedUntil: string; version: number }>(url);
    expect(Date.parse(shown.lockedUntil) - Date.now()).toBeGreaterThan(29 * 60_000);
    const { body: list } = await admin.get<{ data: object[] }>(`/api/accounts?q=${client.name}`);
    expect(list.data).toMatchObject([{ lockedUntil: shown.lockedUntil }]);
    expect((await auditor.post(`${url}/unlock`)).status).toBe(403);
    expect((await admin.post(`${url}/unlock`)).body).toMatchObject({ lockedUntil: null, version: shown.version });
    expect((await client.signIn(PASSWORD)).status).toBe(201);
    const { body: log } = await auditor.get<{ data: object[] }>(`/api/audit?table=account&rowId=${client.accountId}`);
    expect(log.data[0]).toMatchObject({
      actorId: admin.accountId,
      action: 'accounts.unlock',
      changes: [{ field: 'unlocked_at', from: null }],
    });
  });

  it('of another county looks like no account, and a new password ends one’s own', async () => {
    const admin = await world.signIn('system_admin', place.counties[0]!);
    const theirs = await world.signIn('county_staff', place.counties[1]!);
    expect((await admin.post(`/api/accounts/${theirs.accountId}/unlock`)).body.code).toBe('notFound');
    const client = await world.signIn('county_staff', place.counties[0]!);
    await fail(client, 5);
    const url = `/api/accounts/${client.accountId}/reset-password`;
    expect((await admin.act(url, 1, { password: 'Another-2017' })).status).toBe(200);
    expect((await client.signIn('Another-2017')).status).toBe(201);
  });
});

describe('one address', () => {
  it('may try only so often in a minute, whatever the names; another one is not held up', async () => {
    const hasty = world.stranger();
    const attempt = () => hasty.post('/api/sessions', {}, { 'accept-language': 'en' });
    for (let i = 0; i < settings.signInsPerMinute; i++) expect((await attempt()).status).toBe(422);
    const refused = await attempt();
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.body).toMatchObject({
      code: 'tooMany',
      status: 429,
      title: `Too many requests; wait ${seconds} seconds`,
    });
    const { body: chinese } = await hasty.post('/api/sessions', {});
    expect(chinese.title).toMatch(/^操作太频繁，请稍等 \d+ 秒再试$/);
    const elsewhere = { 'x-forwarded-for': '192.0.2.7', forwarded: 'for=192.0.2.7' };
    expect((await hasty.post('/api/sessions', {}, elsewhere)).status).toBe(429);
    expect((await world.stranger().post('/api/sessions', {})).status).toBe(422);
    expect((await hasty.get('/api/regions')).body.code).toBe('signInNeeded');
  });
});
