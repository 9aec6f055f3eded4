import type { Page } from 'playwright-core';
import type { Role } from '@zhufu/domain/roles';
import { barriersOf, Browser } from '../support/browser';
import { draft, onRecord, staffOf } from '../support/households';
import { type City, type Place, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let householdId: string;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  const body = draft(place.villages[0]![0]![0]!.code, {
    headName: '古丽巴哈尔·买买提艾力',
    situation: '长'.repeat(300),
  });
  await onRecord(await staffOf(world, place), body);
  householdId = body.id;
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.close();
});

const entries = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: '菜单' }).getByRole('link').allTextContents();

describe('the menu', () => {
  const menus: [Role, (city: City) => Place, string, string[]][] = [
    [
      'village_worker',
      (city) => city.villages[0]![0]![0]!,
      '/households',
      ['家庭档案', '待审', '家庭汇总', '行政区划'],
    ],
    ['leader', ({ city }) => city, '/households/summary', ['家庭汇总', '行政区划']],
    ['auditor', ({ city }) => city, '/households', ['家庭档案', '家庭汇总', '账号与授权', '行政区划', '操作日志']],
    ['system_admin', ({ city }) => city, '/accounts', ['账号与授权', '行政区划', '操作日志']],
  ];
  it.each(menus)('of a %s holds what it may open, and the first entry is home', async (role, where, home, names) => {
    const page = await browser.as(await world.signIn(role, where(place)), '/');
    await page.waitForURL((url) => url.pathname === home);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await entries(page)).toEqual(names);
    expect(await page.locator('nav [aria-current=page]').textContent()).toBe(names[0]);
  });
});

describe('on a phone', () => {
  it('no page scrolls sideways or puts up a barrier', async () => {
    const page = await browser.as(await world.signIn('county_staff', place.counties[0]!), '/households', 320);
    const wide: string[] = [];
    for (const path of [
      '/households',
      '/households/queue',
      '/households/summary',
      '/households/create',
      `/households/${householdId}/show`,
      `/households/${householdId}`,
      '/regions',
      '/profile',
      '/sessions',
      '/help',
      '/feedback',
    ]) {
      await page.goto(browser.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} by ${over}`);
      const barriers = await barriersOf(page);
      if (barriers.length > 0) wide.push(`${path}: ${barriers.join()}`);
    }
    expect(wide).toEqual([]);
  }, 90_000);
});
