import { uuidv7 } from '@zhufu/domain/uuid';
import { type City, World } from '../support/world';

let world: World;
let place: City;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
});
afterAll(() => world.close());

interface Row {
  code: string;
  name: string;
  virtual: boolean;
}
type Page = { data: Row[]; total: number };

describe('regions', () => {
  it('are listed by level, parent, name and initials, inside the area when asked', async () => {
    const clerk = await world.signIn('village_worker', place.villages[0]![0]![0]!);
    const below = await clerk.get<Page>(`/api/regions?parentCode=${place.counties[0]!.code}&sort=code`);
    expect(below.body.data.map(({ code }) => code)).toEqual(place.townships[0]!.map(({ code }) => code));
    const mine = await clerk.get<Page>('/api/regions?mine=true&q=syc');
    expect(mine.body.data.map(({ code }) => code)).toEqual([place.villages[0]![0]![0]!.code]);
    expect((await clerk.get('/api/regions?sort=path')).body.violations).toMatchObject([
      { field: 'sort', rule: 'sortColumn' },
    ]);
    expect((await clerk.post('/api/regions', {})).status).toBe(403);
  });

  it('without an official code get the next local one', async () => {
    const admin = await world.signIn('system_admin', place.counties[0]!);
    const parentCode = place.townships[0]![1]!.code;
    const add = (name: string) =>
      admin.post<Row>('/api/regions', { id: uuidv7(), parentCode, name, validFrom: '2016-01-01' });
    expect((await add('贺庄村')).body).toMatchObject({ code: `${parentCode}L01`, virtual: true });
    expect((await add('朱南村')).body).toMatchObject({ code: `${parentCode}L02` });
    const taken = { id: uuidv7(), parentCode, name: '重村', code: `${parentCode}201`, validFrom: '2016-01-01' };
    expect((await admin.post('/api/regions', taken)).body.violations).toEqual([{ field: 'code', rule: 'taken' }]);
    const outside = { id: uuidv7(), parentCode: place.townships[1]![0]!.code, name: '外村', validFrom: '2016-01-01' };
    expect((await admin.post('/api/regions', outside)).body.violations).toEqual([
      { field: 'parentCode', rule: 'region' },
    ]);
  });

  it('keep their old name and code for the days they were valid', async () => {
    const admin = await world.signIn('system_admin', place.city);
    const region = place.villages[1]![0]![0]!;
    const renamed = await admin.act(`/api/regions/${region.id}/rename`, 1, {
      name: '新村',
      code: region.code,
      validFrom: '2019-09-01',
    });
    expect(renamed.body).toMatchObject({
      name: '新村',
      version: 2,
      names: [{ name: '新村' }, { name: '试验村01', validTo: '2019-08-31' }],
    });
    const nameOn = async (day: string) =>
      (await admin.get<Page>(`/api/regions?q=${region.code}&on=${day}`)).body.data.map(({ name }) => name);
    expect([await nameOn('2017-01-09'), await nameOn('2020-01-01')]).toEqual([['试验村01'], ['新村']]);
    expect(
      (
        await admin.act(`/api/regions/${region.id}/rename`, 1, {
          name: '旧',
          code: region.code,
          validFrom: '2020-01-01',
        })
      ).status,
    ).toBe(412);
  });

  it('end with a successor of their own level', async () => {
    const admin = await world.signIn('system_admin', place.city);
    const [old, next] = place.villages[1]![1]!;
    const close = (successorCode: string) =>
      admin.act<Record<string, unknown>>(`/api/regions/${old!.id}/close`, 1, {
        closedOn: '2020-12-31',
        successorCode,
        reason: '合并',
      });
    expect((await close(place.counties[0]!.code)).body.violations).toEqual([
      { field: 'successorCode', rule: 'region' },
    ]);
    expect((await close(next!.code)).body).toMatchObject({ validTo: '2020-12-31', successorCode: next!.code });
    expect((await admin.get<Page>(`/api/regions?q=${old!.code}`)).body.total).toBe(0);
    expect((await admin.get<Page>(`/api/regions?q=${old!.code}&closed=true`)).body.total).toBe(1);
  });
});
