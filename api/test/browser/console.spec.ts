import { barriersOf, Browser } from '../support/browser';
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

describe('the console in Chromium', () => {
  it('tells how many tries are left, and keeps what was typed', async () => {
    const { name } = await world.signIn('system_admin', place.city);
    const page = await browser.page();
    await browser.signIn(page, name, 'wrong password');
    await page.getByText('再错 4 次').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe(name);
    expect(await barriersOf(page)).toEqual([]);
  });

  it('leads an administrator to the regions, by name and initials', async () => {
    const page = await browser.as(await world.signIn('system_admin', place.city), '/regions');
    await page.getByRole('link', { name: '试验县21' }).first().waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  it('asks nobody but its own server', () => expect(browser.foreign).toEqual([]));
});
