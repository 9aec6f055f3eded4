import { sql } from '../../src/platform/sql';
import { draft, type Household, madeUpCard, onRecord, type Staff, staffOf } from '../support/households';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let staff: Staff;
const made: Record<string, ReturnType<typeof draft>> = {};
const cards: string[] = [];
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  staff = await staffOf(world, place);
  const [first, second] = place.villages[0]![0]!;
  const names = ['贺志英', '贺坤', '侯昌', '王志'];
  for (const [i, headName] of names.entries()) {
    cards.push(madeUpCard(place));
    made[headName] = draft(first!.code, { headName, idCard: cards[i] });
    await onRecord(staff, made[headName]);
  }
  made['孙兰'] = draft(second!.code, {
    headName: '孙兰',
    causes: ['illness', 'lack_labour'],
    categories: [{ category: 'surgery_complication', main: true, validFrom: '2010-01-01', surgeryGrade: 2 }],
  });
  await staff.county.post('/api/households', made['孙兰']);
});
afterAll(() => world.close());

interface Page {
  data: Household[];
  total: number;
  next?: string;
}
const ask = async (query: string, client = staff.county): Promise<Page> =>
  (await client.get<Page>(`/api/households?${query}`)).body;
const heads = async (query: string, client = staff.county): Promise<unknown[]> =>
  (await ask(query, client)).data.map(({ headName }) => headName).sort();

describe('the list of households', () => {
  it('finds by part of a name, initials, number, last four and village', async () => {
    expect(await heads(`q=${encodeURIComponent('志')}`)).toEqual(['王志', '贺志英']);
    expect(await heads(`q=${encodeURIComponent('志英')}`)).toEqual(['贺志英']);
    expect(await heads(`q=${encodeURIComponent('贺志英')}`)).toEqual(['贺志英']);
    expect(await heads('q=hc')).toEqual(['侯昌']);
    const { number } = (await ask(`q=${encodeURIComponent('侯昌')}`)).data[0]!;
    expect(await heads(`q=${number}`)).toEqual(['侯昌']);
    expect(await heads(`q=${cards[1]!.slice(-4)}`)).toContain('贺坤');
    expect(await heads(`q=${encodeURIComponent('试验村02')}`)).toEqual(['孙兰']);
    expect(await ask('q=%25%27--')).toEqual({ data: [], total: 0 });
  });

  it('names places as they are called today, from the moment they are renamed', async () => {
    const own = await world.city();
    const desk = await staffOf(world, own);
    const [village] = own.villages[0]![0]!;
    await desk.county.post('/api/households', draft(village!.code));
    const placed = async (): Promise<unknown[]> => {
      const { villageCode, villageName, townshipName, countyName } = (await ask('', desk.county)).data[0]!;
      return [villageCode, villageName, townshipName, countyName];
    };
    const [, , , county] = await placed();
    const admin = await world.signIn('system_admin', own.city);
    const rename = async (of: { id: string; code: string }, name: string) => {
      const { status } = await admin.act(`/api/regions/${of.id}/rename`, 1, {
        name,
        code: of.code,
        validFrom: '2020-01-01',
      });
      expect(status).toBe(200);
    };
    await rename(own.townships[0]![0]!, '陈集镇');
    expect(await placed()).toEqual([village!.code, '试验村01', '陈集镇', county]);
    await rename(village!, '朱南村');
    expect(await placed()).toEqual([village!.code, '朱南村', '陈集镇', county]);
  });

  it('filters by region at each level, category, status, level and cause, with exact totals', async () => {
    const village = place.villages[0]![0]![1]!.code;
    expect(await heads(`regionCode=${village}`)).toEqual(['孙兰']);
    expect((await ask(`regionCode=${place.townships[0]![0]!.code}`)).total).toBe(5);
    expect((await ask(`regionCode=${place.counties[0]!.code}&status=active`)).total).toBe(4);
    expect((await ask(`regionCode=${place.townships[0]![1]!.code}`)).total).toBe(0);
    expect(await ask(`regionCode=${place.city.code}&perPage=1`)).toMatchObject({ total: 5, data: [{}] });
    expect(await heads('category=surgery_complication')).toEqual(['孙兰']);
    expect(await heads('cause=illness&hardshipLevel=hard')).toEqual(['孙兰']);
    expect(await ask('status=closed')).toEqual({ data: [], total: 0 });
    const pending = 'status=draft,township_reviewed';
    expect(await heads(pending)).toEqual(['孙兰']);
    expect((await ask(pending)).total).toBe(1);
    expect((await ask(`${pending}&q=${encodeURIComponent('孙兰')}`)).total).toBe(1);
    expect((await ask('status=active,draft,township_reviewed')).total).toBe(5);
  });

  it('sorts and pages by number and by key', async () => {
    const all = (await ask('sort=number&order=asc')).data.map(({ number }) => number);
    expect(all).toEqual([...all].sort());
    const first = await ask('sort=number&order=asc&perPage=2');
    const second = await ask(`sort=number&order=asc&perPage=2&after=${first.next}`);
    expect([...first.data, ...second.data].map(({ number }) => number)).toEqual(all.slice(0, 4));
    expect((await staff.county.get('/api/households?page=500&perPage=200')).body.code).toBe('deepPage');
    expect((await staff.county.get('/api/households?sort=phone')).body.violations).toMatchObject([
      { rule: 'sortColumn' },
    ]);
    expect((await staff.county.get('/api/households?after=abc')).status).toBe(422);
  });

  it('shows finance only households on record', async () => {
    const finance = await world.signIn('county_finance', place.counties[0]!);
    expect(await heads('', finance)).toEqual(['侯昌', '王志', '贺坤', '贺志英']);
    expect((await ask('status=draft', finance)).total).toBe(0);
    expect((await ask('status=draft,active', finance)).total).toBe(4);
    expect((await finance.get(`/api/households/${made['孙兰']!.id}`)).status).toBe(404);
  });

  it('holds nothing that is sealed or private', async () => {
    const { data } = await ask('');
    // these are made of digits too, which may happen to be a card's last four
    const shown = data.map((row) => ({ ...row, id: '', number: '', villageCode: '', updatedAt: '' }));
    const text = JSON.stringify(shown);
    for (const card of cards) expect(text).not.toContain(card.slice(-4));
    expect(text).not.toMatch(/birth|idCard|phone/i);
  });

  it('stays with one’s own area when one searches', async () => {
    const stranger = await world.signIn('county_staff', place.counties[1]!);
    for (const q of ['志', 'hc', '试验村02', cards[1]!.slice(-4), place.counties[0]!.code]) {
      expect(await ask(`q=${encodeURIComponent(q)}`, stranger)).toMatchObject({ data: [], total: 0 });
    }
  });
});

describe('the summary', () => {
  it('counts every household once, by region and main category', async () => {
    const { body } = await staff.county.get<{ rows: object[]; total: object }>('/api/households/summary');
    expect(body.total).toMatchObject({
      regionCode: place.counties[0]!.code,
      households: 4,
      byCategory: [{ category: 'only_child_hardship', households: 4 }],
      byStatus: [
        { status: 'active', households: 4 },
        { status: 'draft', households: 1 },
      ],
    });
    expect(body.rows).toMatchObject([{ households: 4 }, { households: 0 }]);
  });
});

describe('the counters', () => {
  it('equal the rows they count', async () => {
    const [row] = await world.signed(() =>
      world.db.rows<{ wrong: number }>(
        sql`select count(*) as wrong from (
          select r.id, h.main_category, h.status, count(*) n from region r join household h on starts_with(h.path, r.path) where r.level <> 'city' group by 1, 2, 3
        ) x full join (select * from household_count where n <> 0) c on (c.region_id, c.category, c.status) = (x.id, x.main_category, x.status)
        where c.n is distinct from x.n`,
      ),
    );
    expect(row).toEqual({ wrong: 0 });
  });

  it('add up over the categories', async () => {
    const [row] = await world.signed(() =>
      world.db.rows<{ wrong: number; missing: number }>(
        sql`select count(*) filter (where t.n is distinct from c.n) as wrong, (select 3 * count(*) from household) - sum(t.n) as missing
          from household_total t full join (select region_id, status, sum(n) as n from household_count group by 1, 2) c using (region_id, status)`,
      ),
    );
    expect(row).toEqual({ wrong: 0, missing: 0 });
  });
});
