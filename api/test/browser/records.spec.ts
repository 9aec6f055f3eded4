import { uuidv7 } from '@zhufu/domain/uuid';
import { Browser } from '../support/browser';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('a record', () => {
  it('opens from its list: an account with its grants', async () => {
    const { name } = await world.signIn('county_finance', place.counties[0]!);
    const page = await browser.as(await world.signIn('system_admin', place.city), '/accounts');
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name: '测试county_finance' }).waitFor();
    await page.getByRole('row', { name: /县级财务 试验县21/ }).waitFor();
  });

  it('opens from its list: a region with its names and what is below', async () => {
    const below = `/regions?filter=${encodeURIComponent(JSON.stringify({ parentCode: place.city.code }))}`;
    const page = await browser.as(await world.signIn('system_admin', place.city), below);
    await page.getByRole('link', { name: '试验县21', exact: true }).click();
    await page.getByRole('heading', { name: '名称和代码沿革' }).waitFor();
    await page.getByRole('link', { name: '试验镇01' }).waitFor();
  });

  it('outside the area reads like one that is not there', async () => {
    const page = await browser.as(await world.signIn('county_staff', place.counties[0]!), '/households');
    const told: string[] = [];
    for (const path of [`/households/${uuidv7()}/show`, `/households/${uuidv7()}`]) {
      await page.goto(browser.origin + path);
      told.push((await page.getByRole('alert').innerText()).split('\n')[0] ?? '');
    }
    expect(told).toEqual(['没有这条记录', '没有这条记录']);
  });
});
