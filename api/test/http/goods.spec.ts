import type { GoodsItemRow } from '@zhufu/contracts/goods/goods-item.view';
import type { Page } from '@zhufu/contracts/list-query';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import {
  besideUnknown,
  broken,
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  goodsLine,
  makeFamily,
  makeGoods,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
});
afterAll(() => world.close());

const urlOf = (id: string): string => `/api/goods-items/${id}`;
const body = (more: object = {}) => ({
  id: uuidv7(),
  name: `米面油${uuidv7().slice(-8)}`,
  unit: '份',
  unitValue: 12_000,
  ...more,
});
const names = async (client: Client, query: string): Promise<string[]> =>
  (await client.get<Page<GoodsItemRow>>(`/api/goods-items?sort=name&order=asc&${query}`)).body.data.map(
    ({ name }) => name,
  );

describe('an item handed over in kind', () => {
  it('has a unit and its value, once for an id and once for a name', async () => {
    const item = body();
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.county.post('/api/goods-items', item)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(answers[0]!.body).toMatchObject({
      ...item,
      retired: false,
      regionCode: place.counties[0]!.code,
      regionName: '试验县21',
      version: 1,
    });
    const other = await desk.county.post('/api/goods-items', { ...item, unitValue: 12_001 });
    expect([other.status, other.body.code]).toEqual([422, 'replayDiffers']);
    const again = body({ name: item.name });
    expect(await broken(desk.county.post('/api/goods-items', again))).toEqual(['name taken']);
    expect((await desk.city.post('/api/goods-items', again)).status).toBe(201);
  });

  it('is refused worth nothing, without a unit, or in parts of a fen', async () => {
    const ask = (more: object) => broken(desk.county.post('/api/goods-items', body(more)));
    expect(await ask({ unitValue: 0 })).toEqual(['unitValue positive']);
    expect(await ask({ unitValue: -1 })).toEqual(['unitValue yuanRange']);
    expect(await ask({ unitValue: 99.5 })).toEqual(['unitValue whole']);
    expect(await ask({ unit: undefined })).toEqual(['unit required']);
    expect((await desk.township.post('/api/goods-items', body())).status).toBe(403);
    expect((await desk.finance.post('/api/goods-items', body())).status).toBe(403);
  });

  it('is changed by its own region, from the version that was looked at', async () => {
    const item = await makeGoods(desk.county);
    const edited = await done(desk.county.patch<GoodsItemRow>(urlOf(item.id), { unitValue: 13_000 }, 1));
    expect(edited).toMatchObject({ name: item.name, unit: '份', unitValue: 13_000, version: 2 });
    expect((await desk.county.patch(urlOf(item.id), { unitValue: 1 })).status).toBe(428);
    const stale = await desk.county2.patch<{ code: string; current: GoodsItemRow }>(urlOf(item.id), { unit: '箱' }, 1);
    expect([stale.status, stale.body.code, stale.body.current.unitValue]).toEqual([412, 'stale', 13_000]);
    expect(await broken(desk.county.patch(urlOf(item.id), { unitValue: 0 }, 2))).toEqual(['unitValue positive']);
    const taken = await makeGoods(desk.county);
    expect(await broken(desk.county.patch(urlOf(item.id), { name: taken.name }, 2))).toEqual(['name taken']);
    const above = await desk.city.patch(urlOf(item.id), { unit: '箱' }, 2);
    expect([above.status, above.body.code]).toEqual([403, 'otherLevel']);
    const ofCity = await makeGoods(desk.city);
    expect((await desk.county.patch(urlOf(ofCity.id), { unit: '箱' }, 1)).body.code).toBe('otherLevel');
    expect((await desk.city.get<GoodsItemRow>(urlOf(item.id))).body).toMatchObject({ unit: '份', version: 2 });
  });

  it('is offered below its region and seen above it, and is nothing beside it', async () => {
    const [ofCity, ofCounty] = [await makeGoods(desk.city), await makeGoods(desk.county)];
    const leader = await world.signIn('leader', place.counties[0]!);
    for (const reader of [desk.township, desk.clerk, leader]) {
      expect((await reader.get(urlOf(ofCity.id))).status).toBe(200);
      expect((await reader.get(urlOf(ofCounty.id))).status).toBe(200);
    }
    expect((await desk.city.get(urlOf(ofCounty.id))).status).toBe(200);
    const beside = (await deskOf(world, place, 1)).county;
    expect((await beside.get(urlOf(ofCity.id))).status).toBe(200);
    const [seen, unknown] = await besideUnknown(beside, ofCounty.id, urlOf);
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    expect((await beside.patch(urlOf(ofCounty.id), { unit: '箱' }, 1)).status).toBe(404);
    const listed = (await beside.get<Page<GoodsItemRow>>('/api/goods-items?perPage=100')).body.data;
    expect(listed.map(({ id }) => id)).toContain(ofCity.id);
    expect(listed.map(({ id }) => id)).not.toContain(ofCounty.id);
  });

  it('is listed by name, and by whether it is still offered', async () => {
    const here = await world.city([[1]]);
    const client = await world.signIn('county_staff', here.counties[0]!);
    await done(client.post('/api/goods-items', body({ name: '棉被' })));
    const quilt = body({ name: '旧棉被', retired: true });
    await done(client.post('/api/goods-items', quilt));
    expect((await names(client, '')).sort()).toEqual(['旧棉被', '棉被']);
    expect(await names(client, 'retired=false')).toEqual(['棉被']);
    expect(await names(client, 'retired=true')).toEqual(['旧棉被']);
    await done(client.patch(urlOf(quilt.id), { retired: false, name: '新棉被' }, 1));
    expect(await names(client, `q=${encodeURIComponent('新')}&retired=false`)).toEqual(['新棉被']);
  });
});

describe('goods handed over', () => {
  it('count at the value of their day, whatever a unit is worth later', async () => {
    const source = await fundCounty(desk, place.counties[0]!.code, 100_000);
    const campaign = await runningCampaign(desk);
    const item = await makeGoods(desk.county);
    const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
    const line = (unitValue: number) => ({ disbursements: [goodsLine({ ...item, unitValue }, 2, source.id)] });
    const visit = await confirmedVisit(desk, visitBody(family, campaign.id, undefined, 0, line(12_000)));
    await done(desk.county.patch(urlOf(item.id), { unitValue: 15_000 }, 1));
    const url = `/api/reports/campaign-totals?campaignId=${campaign.id}&by=county`;
    expect((await desk.city.get(url)).body.total).toMatchObject({ amount: 24_000, cash: 0, goods: 24_000 });
    expect((await desk.county.get(`/api/visits/${visit.id}`)).body.disbursements).toMatchObject([
      { kind: 'goods', method: 'in_kind', amount: 24_000, quantity: 2 },
    ]);
    const enter = (unitValue: number) =>
      desk.county.post('/api/visits', visitBody(family, campaign.id, undefined, 0, line(unitValue)));
    expect(await broken(enter(12_000))).toEqual(['disbursements.0.goodsItemId goodsValue']);
    expect((await enter(15_000)).status).toBe(201);
  });

  it('are no longer once the item is retired', async () => {
    const source = await fundCounty(desk, place.counties[0]!.code, 100_000);
    const item = await makeGoods(desk.county);
    await done(desk.county.patch(urlOf(item.id), { retired: true }, 1));
    const disbursements = [goodsLine(item, 1, source.id)];
    const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
    const visit = visitBody(family, (await runningCampaign(desk)).id, undefined, 0, { disbursements });
    expect(await broken(desk.county.post('/api/visits', visit))).toEqual(['disbursements.0.goodsItemId goodsItem']);
  });

  it('are there, of the family’s own county or above, in a draft as well', async () => {
    const item = await makeGoods(desk.county);
    const foreign = await makeGoods((await deskOf(world, place, 1)).county);
    const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
    const line = (id: string) => ({ ...goodsLine({ ...item, id }, 1, ''), splits: [] });
    const draft = (other: string) =>
      visitBody(family, null, undefined, 0, { draft: true, disbursements: [line(item.id), line(other)] });
    const wrong = ['disbursements.1.goodsItemId goodsItem'];
    for (const other of [uuidv7(), foreign.id]) {
      expect(await broken(desk.county.post('/api/visits', draft(other)))).toEqual(wrong);
    }
    const kept = draft(item.id);
    await done(desk.county.post('/api/visits', kept));
    const disbursements = [line(item.id), line(uuidv7())];
    expect(await broken(desk.county.patch(`/api/visits/${kept.id}`, { disbursements }, 1))).toEqual(wrong);
  });
});
