import { clock } from '../../src/platform/clock';
import { settings } from '../../src/platform/settings';
import { draft, madeUpCard, onRecord, type Staff, staffOf } from '../support/households';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let staff: Staff;
let village: string;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  staff = await staffOf(world, place);
  village = place.villages[0]![0]![0]!.code;
});
afterAll(() => world.close());

describe('revealing', () => {
  it('needs the right, a purpose and a note for another purpose; every look is in the log', async () => {
    const idCard = madeUpCard(place);
    const body = draft(village, { idCard, phone: '13800002206', bankCard: '6217000010001234567' });
    const url = `/api/households/${body.id}`;
    await onRecord(staff, body);
    const finance = await world.signIn('county_finance', place.counties[0]!);
    const ask = (client = staff.county, field = 'id_card', purpose = 'duplicates', more = {}) =>
      client.post(`${url}/reveal`, { field, purpose, ...more });
    expect((await ask()).body).toEqual({ field: 'id_card', value: idCard, seconds: 60 });
    expect((await ask(staff.county, 'bank_card')).status).toBe(403);
    expect((await ask(finance, 'bank_card', 'payment')).body).toMatchObject({ value: '6217000010001234567' });
    expect((await ask(finance, 'id_card')).status).toBe(403);
    expect((await ask(staff.clerk)).status).toBe(403);
    expect((await ask(staff.county, 'phone', 'other')).body.violations).toEqual([{ field: 'note', rule: 'required' }]);
    expect((await ask(staff.county, 'phone', 'other', { note: '回访' })).body).toMatchObject({ value: '13800002206' });
    const log = await staff.county.get<{ data: object[]; total: number }>(`${url}/lookers`);
    expect(log.body.total).toBe(3);
    expect(log.body.data[0]).toMatchObject({
      field: 'phone',
      purpose: 'other',
      note: '回访',
      actorName: '测试county_staff',
    });
  });
});

describe('revealing in a hurry', () => {
  it('is stopped: a person reads one family after another, a machine would read them all', async () => {
    const county = await world.signIn('county_staff', place.counties[0]!);
    const body = draft(village, { phone: '13800002206' });
    await county.post('/api/households', body);
    const ask = () => county.post(`/api/households/${body.id}/reveal`, { field: 'phone', purpose: 'contact' });
    for (let i = 0; i < settings.revealsPerMinute; i++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.body.code, refused.headers['retry-after']]).toEqual(['tooMany', '60']);
    const inAMinute = new Date(Date.now() + 61_000);
    expect((await clock.at(inAMinute, ask)).status).toBe(200);
  });
});
