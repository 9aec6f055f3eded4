import { day } from '@zhufu/domain/calendar';
import { idCardFrom } from '@zhufu/domain/id-card';
import { uuidv7 } from '@zhufu/domain/uuid';
import { draft, type Household, madeUpCard, onRecord, type Staff, staffOf } from '../support/households';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let staff: Staff;
let other: Staff;
let village: string;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  staff = await staffOf(world, place);
  other = await staffOf(world, place, 1);
  village = place.villages[0]![0]![0]!.code;
});
afterAll(() => world.close());

interface Page {
  data: Household[];
  total: number;
  next?: string;
  atLeast?: boolean;
}
const ids = (page: Page): string[] => page.data.map(({ id }) => id);

describe('registering a household', () => {
  it('makes a draft with a number of its county, masked, and replays the same request', async () => {
    const idCard = madeUpCard(place);
    const body = draft(village, {
      idCard,
      phone: '13800002206',
      bankCard: '6217000010001234567',
      address: '村东 12 号',
    });
    const made = await staff.clerk.post<Household>('/api/households', body);
    expect(made.status).toBe(201);
    expect(made.headers.etag).toBe('"1"');
    expect(made.body).toMatchObject({
      status: 'draft',
      waitsFor: 'township_staff',
      idCardMask: `**************${idCard.slice(-4)}`,
      phoneMask: '*******2206',
      bankCardMask: '************4567',
      addressMask: '试验村01 **号',
      revealable: [],
      countyName: '试验县21',
    });
    expect(made.body.number).toMatch(new RegExp(`^${place.counties[0]!.code}-\\d{5}$`));
    expect(JSON.stringify(made.body)).not.toContain(idCard);
    const again = await staff.clerk.post<Household>('/api/households', body);
    expect([again.status, again.body.number]).toEqual([200, made.body.number]);
    expect((await staff.clerk.post('/api/households', { ...body, headName: '别人' })).body.code).toBe('replayDiffers');
  });

  it('takes sex and birth date from the ID card, and refuses what disagrees with it', async () => {
    const idCard = idCardFrom('371599', day('1957-05-17'), 124 + 2 * Math.floor(Math.random() * 400));
    const sure = await staff.clerk.post('/api/households', draft(village, { idCard }));
    expect(sure.body).toMatchObject({ sex: 'female', birthKnown: true });
    const wrong = await staff.clerk.post(
      '/api/households',
      draft(village, { idCard: madeUpCard(place), birthOn: '1901-01-01' }),
    );
    expect(wrong.body.violations).toEqual([{ field: 'birthOn', rule: 'idCardDiffers' }]);
  });

  it('refuses a village of another area, two main categories, a future day, unknown fields', async () => {
    const ask = async (body: object) => (await staff.clerk.post('/api/households', body)).body.violations;
    expect(await ask(draft(place.villages[0]![0]![1]!.code))).toEqual([{ field: 'villageCode', rule: 'region' }]);
    const main = { category: 'other_hardship', main: true, validFrom: '2016-01-01' };
    expect(await ask(draft(village, { categories: [main, main] }))).toEqual([
      { field: 'categories', rule: 'mainCategory' },
    ]);
    expect(await ask(draft(village, { birthOn: '2190-01-01' }))).toEqual([{ field: 'birthOn', rule: 'future' }]);
    expect(await ask(draft(village, { status: 'active' }))).toEqual([{ field: 'status', rule: 'unknown' }]);
    expect(
      await ask(draft(village, { members: [{ id: uuidv7(), name: '甲', relation: 'son', idCard: '1' }] })),
    ).toEqual([{ field: 'members.0.idCard', rule: 'idCard_length' }]);
  });

  it('refuses an ID card that is registered anywhere in the city, without telling whose it is', async () => {
    const idCard = madeUpCard(place);
    await other.clerk.post('/api/households', draft(place.villages[1]![0]![0]!.code, { idCard, headName: '李某某' }));
    const taken = await staff.clerk.post('/api/households', draft(village, { idCard }));
    expect(taken.body.violations).toEqual([{ field: 'idCard', rule: 'idCardTaken' }]);
    expect(JSON.stringify(taken.body)).not.toMatch(/李某某|试验县22/);
    const members = [{ id: uuidv7(), name: '乙', relation: 'spouse', idCard }];
    expect((await staff.clerk.post('/api/households', draft(village, { members }))).body.violations).toEqual([
      { field: 'members.0.idCard', rule: 'idCardTaken' },
    ]);
  });

  it('of one ID card at the same instant succeeds once', async () => {
    const idCard = madeUpCard(place);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => staff.clerk.post('/api/households', draft(village, { idCard }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422, 422, 422, 422]);
  });

  it('gives every household of a county its own number, also at the same instant', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => staff.county.post<Household>('/api/households', draft(village))),
    );
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(12);
  });
});

describe('the way onto the record', () => {
  it('leads from village over township to county; nobody checks their own entry', async () => {
    const body = draft(village);
    const url = `/api/households/${body.id}`;
    await staff.township.post('/api/households', body);
    expect((await staff.township.act(`${url}/review`, 1)).body.code).toBe('makerIsChecker');
    const second = await world.signIn('township_staff', place.townships[0]![0]!);
    expect((await staff.county.act(`${url}/approve`, 1)).body).toMatchObject({ code: 'wrongState', status: 409 });
    expect((await second.act(`${url}/review`, 1)).body).toMatchObject({
      status: 'township_reviewed',
      waitsFor: 'county_staff',
    });
    expect((await second.act(`${url}/approve`, 2)).status).toBe(403);
    const approved = await staff.county.act(`${url}/approve`, 2);
    expect(approved.body).toMatchObject({ status: 'active', version: 3, waitsFor: null });
    expect((await staff.county.act(`${url}/approve`, 2)).status).toBe(200);
    expect((await staff.township.act(`${url}/review`, 1)).status).not.toBe(200);
  });

  it('is gone only from the version that was loaded', async () => {
    const body = draft(village);
    const url = `/api/households/${body.id}`;
    await staff.clerk.post('/api/households', body);
    await staff.clerk.patch(url, { people: 4 }, 1);
    const stale = await staff.township.act(`${url}/review`, 1);
    expect(stale.body).toMatchObject({ code: 'stale', status: 412, current: { people: 4, version: 2 } });
    expect((await staff.township.post(`${url}/review`, {})).status).toBe(428);
    expect((await staff.township.act(`${url}/review`, 2)).status).toBe(200);
  });

  it('leads back with a reason, and to a draft again', async () => {
    const body = draft(village);
    const url = `/api/households/${body.id}`;
    await staff.clerk.post('/api/households', body);
    expect((await staff.township.act(`${url}/return`, 1, {})).body.violations).toEqual([
      { field: 'reason', rule: 'required' },
    ]);
    const back = await staff.township.act(`${url}/return`, 1, { reason: '缺伤残证编号' });
    expect(back.body).toMatchObject({ status: 'returned', returnReason: '缺伤残证编号' });
    const mine = await staff.clerk.get<Page>('/api/households?waiting=true');
    expect(ids(mine.body)).toContain(body.id);
    expect((await staff.clerk.patch(url, { situation: '已补' }, 2)).body).toMatchObject({
      version: 3,
      situation: '已补',
    });
    expect((await staff.clerk.act(`${url}/redraft`, 3)).body).toMatchObject({ status: 'draft' });
  });

  it('ends with a move or a closing, which frees the ID card', async () => {
    const idCard = madeUpCard(place);
    const body = draft(village, { idCard });
    const active = await onRecord(staff, body);
    expect(active.body.status).toBe('active');
    const url = `/api/households/${body.id}`;
    expect(
      (await staff.county.act(`${url}/move_out`, 3, { movedOn: '2199-01-01', movedTo: '济南' })).body.violations,
    ).toEqual([{ field: 'movedOn', rule: 'future' }]);
    const moved = await staff.county.act(`${url}/move_out`, 3, { movedOn: '2020-01-01', movedTo: '济南' });
    expect(moved.body).toMatchObject({ status: 'moved', endedOn: '2020-01-01', endNote: '济南' });
    expect((await staff.county.patch(url, { headName: '改' }, 4)).body.code).toBe('wrongState');
    expect((await other.clerk.post('/api/households', draft(place.villages[1]![0]![0]!.code, { idCard }))).status).toBe(
      201,
    );
  });
});

describe('editing', () => {
  it('leaves what is absent, clears what is null, and needs the version', async () => {
    const body = draft(village, { phone: '13800002206', situation: '原情况', people: 3 });
    const url = `/api/households/${body.id}`;
    await staff.clerk.post('/api/households', body);
    expect((await staff.clerk.patch(url, { people: 4 })).status).toBe(428);
    const edited = await staff.clerk.patch(url, { people: 4, situation: null }, 1);
    expect(edited.body).toMatchObject({ people: 4, situation: null, phoneMask: '*******2206', version: 2 });
    expect((await staff.clerk.patch(url, { phone: null }, 2)).body).toMatchObject({ phoneMask: null });
    const stale = await staff.clerk.patch(url, { people: 5 }, 2);
    expect(stale.body).toMatchObject({ code: 'stale', current: { people: 4, version: 3 } });
  });

  it('keeps members by their id and their cards unless given anew', async () => {
    const id = uuidv7();
    const card = madeUpCard(place);
    const body = draft(village, { members: [{ id, name: '王小明', relation: 'son', idCard: card }] });
    const url = `/api/households/${body.id}`;
    await staff.clerk.post('/api/households', body);
    const edited = await staff.clerk.patch(
      url,
      { members: [{ id, name: '王小明', relation: 'son', health: 'disabled' }] },
      1,
    );
    expect(edited.body.members).toMatchObject([
      { id, health: 'disabled', idCardMask: `**************${card.slice(-4)}` },
    ]);
    const gone = await staff.clerk.patch(url, { members: [] }, 2);
    expect(gone.body.members).toEqual([]);
    expect((await staff.clerk.post('/api/households', draft(village, { idCard: card }))).status).toBe(201);
  });

  it('cannot take a member of another household', async () => {
    const id = uuidv7();
    const theirs = draft(place.villages[1]![0]![0]!.code, { members: [{ id, name: '丙', relation: 'son' }] });
    await other.clerk.post('/api/households', theirs);
    const mine = draft(village, { members: [{ id, name: '丁', relation: 'son' }] });
    expect((await staff.clerk.post('/api/households', mine)).status).toBe(422);
  });
});

describe('another area', () => {
  it('looks like nothing at all', async () => {
    const body = draft(place.villages[1]![0]![0]!.code);
    await other.clerk.post('/api/households', body);
    const url = `/api/households/${body.id}`;
    const none = `/api/households/${uuidv7()}`;
    const same = async (ask: (at: string) => Promise<{ status: number; body: object }>) => {
      const [theirs, nothing] = [await ask(url), await ask(none)];
      expect([theirs.status, { ...theirs.body, requestId: '' }]).toEqual([
        nothing.status,
        { ...nothing.body, requestId: '' },
      ]);
      expect(theirs.status).toBe(404);
    };
    await same((at) => staff.county.get(at));
    await same((at) => staff.county.patch(at, { people: 2 }, 1));
    await same((at) => staff.county.act(`${at}/approve`, 1));
    await same((at) => staff.county.post(`${at}/reveal`, { field: 'phone', purpose: 'contact' }));
    await same((at) => staff.county.get(`${at}/history`));
    await same((at) => staff.county.get(`${at}/lookers`));
    const listed = await staff.county.get<Page>(`/api/households?regionCode=${place.counties[1]!.code}`);
    expect([listed.body.data, listed.body.total]).toEqual([[], 0]);
    expect((await staff.county.get(`/api/households/summary?regionCode=${place.counties[1]!.code}`)).status).toBe(404);
  });
});

describe('the history of a household', () => {
  it('tells who changed what from what to what, and keeps masked what is masked', async () => {
    const body = draft(village, { address: '村东 12 号', members: [{ id: uuidv7(), name: '子', relation: 'son' }] });
    const url = `/api/households/${body.id}`;
    await staff.clerk.post('/api/households', body);
    const idCard = madeUpCard(place);
    const change = { hardshipLevel: 'extreme', address: '村西 3 号', phone: '13800002206', idCard };
    await staff.clerk.patch(url, change, 1);
    const { body: history } = await staff.county.get<{ data: { table: string; changes: object[] }[]; total: number }>(
      `${url}/history`,
    );
    expect(history.data[0]).toMatchObject({
      table: 'household',
      operation: 'update',
      actorId: staff.clerk.accountId,
      changes: expect.arrayContaining([
        { field: 'hardship_level', from: 'hard', to: 'extreme' },
        { field: 'address', from: 'sealed', to: 'sealed' },
        { field: 'phone', from: null, to: 'sealed' },
        { field: 'id_card', from: null, to: 'sealed' },
      ]),
    });
    expect(history.data.map(({ table }) => table).sort()).toEqual([
      'household',
      'household',
      'household_category',
      'household_member',
    ]);
    expect(JSON.stringify(history)).not.toContain('村西');
  });
});
