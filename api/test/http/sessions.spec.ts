import { clock } from '../../src/platform/clock';
import { sql } from '../../src/platform/sql';
import type { Client } from '../support/client';
import { type City, PASSWORD, World } from '../support/world';

let world: World;
let place: City;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
});
afterAll(() => world.close());

describe('signing in', () => {
  it('gives a host-bound cookie that scripts cannot read', async () => {
    const client = await world.signIn('county_staff', place.counties[0]!);
    const answer = await client.signIn(PASSWORD);
    expect(answer.status).toBe(201);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-zhufu_session=[\w-]{43}; .*HttpOnly; Secure; SameSite=Strict/,
    );
    expect(answer.body).toMatchObject({
      account: { name: client.name },
      actingRegion: { code: place.counties[0]!.code, roles: ['county_staff'] },
    });
  });

  it('says the same of an unknown name and of a wrong password, and counts down', async () => {
    const known = await world.signIn('leader', place.city);
    const wrong = await known.signIn('not the password');
    const unknown = await world
      .stranger()
      .post('/api/sessions', { name: 'nobody.at.all', password: 'not the password' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body.title).toBe('账号或密码不对。再错 4 次，本机将锁定 30 分钟');
    expect(unknown.body.title).toBe(wrong.body.title);
  });

  it('locks after five failures, also for the right password', async () => {
    const client = await world.signIn('leader', place.city);
    for (let i = 0; i < 4; i++) expect((await client.signIn('wrong')).status).toBe(401);
    expect((await client.signIn('wrong')).body.code).toBe('locked');
    expect((await client.signIn(PASSWORD)).body).toMatchObject({ code: 'locked', status: 429 });
  });

  it('never takes over a token that was there before', async () => {
    const client = await world.signIn('leader', place.city);
    const planted = `__Host-zhufu_session=${'B'.repeat(43)}`;
    client.cookie = planted;
    expect((await client.signIn(PASSWORD)).status).toBe(201);
    expect(client.cookie).not.toBe(planted);
    expect((await client.get('/api/sessions/me')).status).toBe(200);
    client.cookie = planted;
    expect((await client.get('/api/sessions/me')).status).toBe(401);
  });

  it('on plain http away from this machine gives a cookie without Secure, which no browser would keep otherwise', async () => {
    const { name } = await world.signIn('leader', place.city);
    const answer = await world
      .stranger()
      .post('/api/sessions', { name, password: PASSWORD }, { host: 'zhufu.example' });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^zhufu_session=[\w-]{43}; (?!.*Secure).*HttpOnly; SameSite=Strict/,
    );
  });
});

describe('a cookie of the plain name', () => {
  it('is not believed where the bound one is due: another site on this host may have put it there', async () => {
    const client = await world.signIn('leader', place.city);
    expect((await client.get('/api/sessions/me')).status).toBe(200);
    client.cookie = client.cookie.replace('__Host-', '');
    expect((await client.get('/api/sessions/me')).status).toBe(401);
    expect((await client.get('/api/sessions/me', { host: 'zhufu.example' })).status).toBe(200);
  });
});

describe('a write', () => {
  let client: Client;
  beforeAll(async () => {
    client = await world.signIn('leader', place.city);
  });

  it.each([
    ['of another origin', { origin: 'https://elsewhere.example' }],
    ['of a page without origin', { origin: 'null' }],
    ['of the same host, another port', { origin: 'http://localhost:81' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, signed in or not', async (_what, headers) => {
    const refused = { code: 'crossSite', status: 403 };
    const body = { regionCode: place.city.code };
    expect((await client.post('/api/sessions/me/acting-region', body, headers)).body).toMatchObject(refused);
    expect((await client.send('DELETE', '/api/sessions/me', undefined, headers)).body).toMatchObject(refused);
    expect((await world.stranger().post('/api/sessions', {}, headers)).body).toMatchObject(refused);
    expect((await client.get('/api/sessions/me', headers)).status).toBe(200);
  });

  it('of the console’s own page is served', async () => {
    const own = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    expect((await client.send('DELETE', '/api/sessions/me', undefined, own)).status).toBe(204);
  });
});

describe('a session', () => {
  it('is over once it is ended', async () => {
    const client = await world.signIn('auditor', place.city);
    expect((await client.get('/api/sessions/me')).status).toBe(200);
    expect((await client.delete('/api/sessions/me')).status).toBe(204);
    expect((await client.get('/api/sessions/me')).status).toBe(401);
  });

  it('can end another one of the same account, which is refused at its next request', async () => {
    const first = await world.signIn('auditor', place.city);
    const cookie = first.cookie;
    await first.signIn(PASSWORD);
    const list = await first.get<{ data: { id: string; current: boolean }[]; total: number }>('/api/sessions');
    expect(list.body.total).toBe(2);
    const other = list.body.data.find((session) => !session.current)!;
    expect((await first.delete(`/api/sessions/${other.id}`)).status).toBe(204);
    first.cookie = cookie;
    expect((await first.get('/api/accounts')).status).toBe(401);
  });

  it('is refused with a forged token, and without one', async () => {
    const client = world.stranger();
    expect((await client.get('/api/regions')).status).toBe(401);
    client.cookie = `__Host-zhufu_session=${'A'.repeat(43)}`;
    expect((await client.get('/api/regions')).body.code).toBe('signInNeeded');
  });

  it('is over after 30 minutes without a request, and after 12 hours whatever happens', async () => {
    const client = await world.signIn('auditor', place.city);
    const start = Date.now();
    const askAfter = async (minutes: number): Promise<number> =>
      (await clock.at(new Date(start + minutes * 60_000), () => client.get('/api/regions'))).status;
    for (let minutes = 28; minutes < 720; minutes += 28)
      expect([minutes, await askAfter(minutes)]).toEqual([minutes, 200]);
    expect(await askAfter(719)).toBe(200);
    expect(await askAfter(721)).toBe(401);
    const idle: Client = await world.signIn('auditor', place.city);
    expect((await clock.at(new Date(Date.now() + 31 * 60_000), () => idle.get('/api/regions'))).status).toBe(401);
  });

  it('ends with its account, whoever disabled it', async () => {
    const client = await world.signIn('auditor', place.city);
    expect((await client.get('/api/regions')).status).toBe(200);
    await world.signed(() => world.db.rows(sql`update account set disabled_at = now() where id = ${client.accountId}`));
    expect((await client.get('/api/regions')).status).toBe(401);
  });

  it('loses a withdrawn role at the next request, also in a process that remembers it', async () => {
    const admin = await world.signIn('system_admin', place.city);
    const auditor = await world.signIn('auditor', place.counties[0]!);
    const url = `/api/accounts/${auditor.accountId}`;
    expect((await auditor.get(url)).status).toBe(200);
    const { body } = await admin.get<{ grants: { id: string }[] }>(url);
    expect((await admin.delete(`${url}/grants/${body.grants[0]!.id}`)).status).toBe(200);
    expect((await auditor.get(url)).status).toBe(403);
  });

  it('acts in one region at a time, with the roles held there', async () => {
    const [first, second] = place.counties;
    const client = await world.signIn('leader', first!, { role: 'auditor', region: second! });
    const codes = (await client.get<{ actingRegions: { code: string }[] }>('/api/sessions/me')).body.actingRegions.map(
      ({ code }) => code,
    );
    expect(codes).toEqual([first!.code, second!.code]);
    expect((await client.get('/api/accounts')).status).toBe(403);
    const moved = await client.post('/api/sessions/me/acting-region', { regionCode: second!.code });
    expect(moved.body).toMatchObject({ actingRegion: { code: second!.code, roles: ['auditor'] } });
    expect((await client.get('/api/accounts')).status).toBe(200);
    expect((await client.post('/api/sessions/me/acting-region', { regionCode: place.city.code })).status).toBe(422);
  });
});
