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

  it('refuses a write from another site', async () => {
    const answer = await world
      .stranger()
      .post('/api/sessions', { name: 'a', password: 'b' }, { origin: 'https://elsewhere.example' });
    expect(answer.body).toMatchObject({ code: 'crossSite', status: 403 });
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
