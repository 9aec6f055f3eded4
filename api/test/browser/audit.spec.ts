import type { Page } from 'playwright-core';
import { Browser } from '../support/browser';
import { draft, onRecord, staffOf } from '../support/households';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  const village = place.villages[0]![0]![0]!.code;
  await onRecord(await staffOf(world, place), draft(village, { headName: '贺兰英' }));
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const filterOf = (page: Page): unknown => JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}');
const deeds = (page: Page): Promise<string[]> => page.locator('tbody tr td:nth-child(3)').allTextContents();

describe("the auditor's log", () => {
  it('keeps its filters in the address: the address alone brings them back', async () => {
    const page = await browser.as(await world.signIn('auditor', place.city), '/audit');
    await page.getByLabel('做了什么').click();
    await page.getByRole('option', { name: '县批准家庭', exact: true }).click();
    await page.waitForURL(/household/);
    await page.getByText('共 1 条', { exact: true }).waitFor();
    expect(await deeds(page)).toEqual(['县批准家庭']);
    expect(filterOf(page)).toEqual({ action: 'households.approve' });

    await page.getByLabel('从哪一天').fill('2017.1.9');
    await page.keyboard.press('Tab');
    await page.waitForURL(/2017-01-09/);
    expect(filterOf(page)).toEqual({ action: 'households.approve', from: '2017-01-09' });

    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByText('共 1 条', { exact: true }).waitFor();
    expect(await other.getByLabel('从哪一天').inputValue()).toBe('2017-01-09');
    expect(await deeds(other)).toEqual(['县批准家庭']);

    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('cell', { name: '登记家庭' }).first().waitFor();
    expect(filterOf(page)).toEqual({});
  });

  it('unfolds what was changed, by its words', async () => {
    const page = await browser.as(
      await world.signIn('auditor', place.city),
      `/audit?filter=${encodeURIComponent('{"action":"households.review"}')}`,
    );
    await page.getByRole('button', { name: /项/ }).first().click();
    await page.getByText('摸底 → 镇审核').waitFor();
  });
});
