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
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** By how much the page is wider than the screen, and what stands in the way of somebody who cannot see it well. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(browser.origin + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const faults = [...(over > 0 ? [`wider by ${over}`] : []), ...(await barriersOf(page))];
  return faults.map((fault) => `${path}: ${fault}`);
}

/** The pages of each role. */
const tours: [Role, number, (city: City) => Place, () => string[]][] = [
  [
    'county_staff',
    320,
    ({ counties }) => counties[0]!,
    () => [
      '/households',
      '/households/queue',
      '/households/summary',
      '/households/create',
      `/households/${householdId}/show`,
      `/households/${householdId}/show/history`,
      `/households/${householdId}`,
      '/regions',
      '/profile',
      '/sessions',
      '/help',
      '/feedback',
    ],
  ],
  [
    'system_admin',
    390,
    ({ city }) => city,
    () => ['/accounts', '/accounts/create', '/regions/create', '/audit', `/regions/${place.counties[0]!.id}/show`],
  ],
  ['auditor', 390, ({ city }) => city, () => ['/households', '/accounts', '/audit']],
];

it.each(tours)('no page of a %s scrolls sideways at %i px or puts up a barrier', async (role, width, where, paths) => {
  const page = await browser.as(await world.signIn(role, where(place)), '/profile', width);
  const faults: string[] = [];
  for (const path of paths()) faults.push(...(await faultsOf(page, path)));
  expect(faults).toEqual([]);
});
