import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import { draft, onRecord } from '../support/households';
import { done, fundCounty, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, type Place, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let leader: Client;
let village: Place;
let goodsItemId: string;
let government: string;
let enterprise: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  leader = await world.signIn('leader', place.city);
  village = place.villages[0]![0]![0]!;
  government = (await fundCounty(ground.desk, ground.county, 1_000_000)).id;
  enterprise = (await fundCounty(ground.desk, ground.county, 1_000_000, { fundingClass: 'enterprise' })).id;
  goodsItemId = uuidv7();
  await done(
    ground.desk.county.post('/api/goods-items', { id: goodsItemId, name: '米面油', unit: '份', unitValue: 12_000 }),
  );
});
afterAll(() => world.close());

interface Family {
  id: string;
  name: string;
  reached: boolean;
  amount: number;
  lastVisitOn: string | null;
  needs: string[];
}
interface Card extends Omit<Family, 'lastVisitOn' | 'amount'> {
  category: string;
  hardshipLevel: string;
  lastVisit: { visitedOn: string; visitor: object } | null;
  cash: number;
  goods: number;
  open: boolean;
}

const family = async (headName: string, at: Place = village, more: object = {}): Promise<string> =>
  (await done(onRecord(ground.desk, draft(at.code, { headName, ...more })))).id;
const cardUrl = (id: string, campaignId: string = ground.campaign.id): string =>
  `/api/map/households/${id}?campaignId=${campaignId}`;
const card = (reader: Client, id: string): Promise<Card> => done(reader.get<Card>(cardUrl(id)));
const families = async (query: string, reader: Client = leader): Promise<Family[]> => {
  const url = `/api/map/households?campaignId=${ground.campaign.id}&${query}`;
  return (await done(reader.get<{ rows: Family[] }>(url))).rows;
};
/** A visit that was confirmed, of cash from a source. */
const visited = async (id: string, sourceId: string, amount: number, more: object = {}): Promise<string> => {
  const visit = await ground.record(ground.desk.county, visitBody(id, ground.campaign.id, sourceId, amount, more));
  await ground.confirm(visit.id);
  return visit.id;
};
const goods = (fundingSourceId: string) => ({
  kind: 'goods',
  amount: 24_000,
  goodsItemId,
  quantity: 2,
  splits: [{ fundingSourceId, amount: 24_000 }],
});
const cash = (fundingSourceId: string, amount: number) => ({
  kind: 'cash',
  amount,
  splits: [{ fundingSourceId, amount }],
});
const CADRE = { name: '贺平', title: '村支书', unit: '村两委', rank: 'village_cadre' };
const COUNTY = { name: '赵民', title: '副县长', unit: '县政府', rank: 'county_leader' };
const TOWNSHIP = { name: '李镇', title: '镇长', unit: '镇政府', rank: 'township_leader' };

describe('the card of a family', () => {
  it('tells the last visit with the visitor of the highest rank, what this campaign gave, and what it was told', async () => {
    const id = await family('王秀英', village, { hardshipLevel: 'extreme' });
    await visited(id, government, 30_000, { visitedOn: '2026-02-01', visitors: [COUNTY] });
    await visited(id, government, 0, {
      visitedOn: '2026-02-09',
      visitors: [CADRE, COUNTY, TOWNSHIP],
      needs: [{ need: 'housing', words: '西屋漏雨' }, { need: 'medical' }],
      disbursements: [cash(government, 20_000), goods(enterprise)],
    });
    expect(await card(leader, id)).toEqual({
      id,
      name: '王*英',
      category: 'only_child_hardship',
      hardshipLevel: 'extreme',
      reached: true,
      lastVisit: { visitedOn: '2026-02-09', visitor: COUNTY },
      cash: 50_000,
      goods: 24_000,
      needs: ['housing', 'medical'],
      open: false,
    });
    expect(await card(ground.desk.county, id)).toMatchObject({ name: '王秀英', open: true });
    const [row] = (await families(`regionCode=${village.code}`)).filter((one) => one.id === id);
    expect(row).toMatchObject({
      name: '王*英',
      amount: 74_000,
      lastVisitOn: '2026-02-09',
      needs: ['housing', 'medical'],
    });
  });

  it('counts what is confirmed, not what is on its way, and forgets what was taken back', async () => {
    const id = await family('贺坤');
    const waiting = visitBody(id, ground.campaign.id, government, 10_000, { visitedOn: '2026-02-02' });
    await ground.record(ground.desk.county, waiting);
    const nothing = { reached: false, lastVisit: null, cash: 0, goods: 0, needs: [] };
    expect(await card(leader, id)).toMatchObject(nothing);
    const { disbursements } = await ground.confirm(waiting.id);
    expect(await card(leader, id)).toMatchObject({ reached: true, cash: 10_000, needs: ['medical'] });
    const line = disbursements[0]!;
    await done(ground.desk.county2.act(`/api/disbursements/${line.id}/reverse`, line.version, { reason: '发错' }));
    expect(await card(leader, id)).toMatchObject({ reached: true, cash: 0, needs: ['medical'] });
    const now = await done(ground.desk.county.get<{ version: number }>(`/api/visits/${waiting.id}`));
    await done(ground.desk.county2.act(`/api/visits/${waiting.id}/void`, now.version, { reason: '记错' }));
    expect(await card(leader, id)).toMatchObject(nothing);
  });

  it('knows a visit of another campaign, but neither its gift nor what it was told', async () => {
    const id = await family('侯昌');
    const body = visitBody(id, null, government, 10_000, { occasion: 'daily', visitedOn: '2026-01-05' });
    await ground.record(ground.desk.county, body);
    await ground.confirm(body.id);
    const home = visitBody(id, ground.campaign.id, undefined, 0, { result: 'not_home', visitedOn: '2026-02-05' });
    await ground.record(ground.desk.county, { ...home, needs: [] });
    await ground.confirm(home.id);
    expect(await card(leader, id)).toMatchObject({
      reached: false,
      lastVisit: { visitedOn: '2026-01-05' },
      cash: 0,
      needs: [],
    });
  });

  it('holds nothing that tells who or where', async () => {
    const id = await family('孙芹', village, { phone: '19906350101', address: '贺庄村 12 号' });
    const told = (await leader.get<Card>(cardUrl(id))).body;
    expect(Object.keys(told).sort()).toEqual(
      ['id', 'name', 'category', 'hardshipLevel', 'reached', 'lastVisit', 'cash', 'goods', 'needs', 'open'].sort(),
    );
    expect(JSON.stringify(told)).not.toMatch(/孙芹|1990635|贺庄村/);
  });

  it('is nothing outside the area, off the map, or in a campaign of others', async () => {
    const id = await family('王贞');
    const away = await world.signIn('leader', place.counties[1]!);
    expect((await away.get(cardUrl(id))).status).toBe(404);
    expect((await leader.get(cardUrl(uuidv7()))).status).toBe(404);
    expect((await leader.get(cardUrl(id, uuidv7()))).status).toBe(404);
    const county = await world.signIn('leader', place.counties[0]!);
    const planned = uuidv7();
    const days = { firstOn: '2026-01-01', lastOn: '2026-12-31', lateDays: 0 };
    const body = { id: planned, name: '还没下达', year: 2026, organiser: '市计生协', ...days };
    await done(ground.desk.city.post('/api/campaigns', body));
    expect((await county.get(cardUrl(id))).status).toBe(200);
    expect((await county.get(cardUrl(id, planned))).status).toBe(404);
    const drafted = draft(village.code, { headName: '王未' });
    await done(ground.desk.clerk.post('/api/households', drafted));
    expect((await leader.get(cardUrl(drafted.id))).status).toBe(404);
    expect((await leader.get(cardUrl(id))).status).toBe(200);
  });

  it('is for those who may see the map', async () => {
    const id = await family('王民');
    expect((await world.stranger().get(cardUrl(id))).status).toBe(401);
    const administrator = await world.signIn('system_admin', place.city);
    expect((await administrator.get(cardUrl(id))).status).toBe(403);
    const asked = await leader.get<{ violations: object[] }>(`/api/map/households/${id}`);
    expect([asked.status, asked.body.violations]).toEqual([422, [{ field: 'campaignId', rule: 'required' }]]);
    expect((await leader.get('/api/map/households/1?campaignId=1')).status).toBe(422);
  });
});

describe('a class of funding', () => {
  let here: Place;
  beforeAll(async () => {
    here = place.villages[0]![1]![1]!;
    const both = await familyOf('王甲');
    await visited(both, government, 0, {
      disbursements: [
        {
          ...cash(government, 30_000),
          amount: 50_000,
          splits: [
            { fundingSourceId: government, amount: 30_000 },
            { fundingSourceId: enterprise, amount: 20_000 },
          ],
        },
      ],
    });
    await visited(await familyOf('王乙'), government, 40_000);
    await familyOf('王丙');
  });
  const familyOf = (name: string): Promise<string> => {
    const township = place.townships[0]![1]!;
    return deskIn(township).then((desk) =>
      done(onRecord(desk, draft(here.code, { headName: name }))).then(({ id }) => id),
    );
  };
  const deskIn = async (township: Place) => ({
    clerk: await world.signIn('village_worker', here),
    township: await world.signIn('township_staff', township),
    county: ground.desk.county,
  });

  it('leaves the families that received from it, with what they received of it', async () => {
    const named = (rows: Family[]) => rows.map(({ name, amount }) => [name, amount]).sort();
    expect(named(await families(`regionCode=${here.code}`))).toEqual([
      ['王*', 0],
      ['王*', 40_000],
      ['王*', 50_000],
    ]);
    expect(named(await families(`regionCode=${here.code}&fundingClass=government`))).toEqual([
      ['王*', 30_000],
      ['王*', 40_000],
    ]);
    expect(named(await families(`regionCode=${here.code}&fundingClass=enterprise`))).toEqual([['王*', 20_000]]);
    expect(await families(`regionCode=${here.code}&fundingClass=donation`)).toEqual([]);
  });

  it('narrows the money of the regions, and not the families reached', async () => {
    interface Region {
      regionCode: string;
      households: number;
      amount: number;
    }
    const of = async (fundingClass: string): Promise<number[]> => {
      const url = `/api/map/regions?campaignId=${ground.campaign.id}&regionCode=${place.townships[0]![1]!.code}${fundingClass}`;
      const { rows } = await done(leader.get<{ rows: Region[] }>(url));
      const row = rows.find(({ regionCode }) => regionCode === here.code)!;
      return [row.households, row.amount];
    };
    expect(await of('')).toEqual([2, 90_000]);
    expect(await of('&fundingClass=government')).toEqual([2, 70_000]);
    expect(await of('&fundingClass=enterprise')).toEqual([2, 20_000]);
    expect(await of('&fundingClass=association')).toEqual([2, 0]);
  });

  it('is one of the five', async () => {
    const url = `/api/map/regions?campaignId=${ground.campaign.id}&fundingClass=lottery`;
    expect((await leader.get<{ violations: object[] }>(url)).body.violations).toEqual([
      { field: 'fundingClass', rule: 'choice' },
    ]);
  });
});
