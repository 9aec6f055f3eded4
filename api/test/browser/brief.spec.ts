import type { Page } from 'playwright-core';
import { barriersOf, Browser } from '../support/browser';
import { makeDrive } from '../support/drive';
import { figure } from '../support/hands';
import { confirmedVisit, makeFamily, visitBody } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let address: string;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  const { near, campaign } = await makeDrive(world, place);
  const village = place.villages[0]![0]![0]!.code;
  for (const visitedOn of ['2026-02-07', '2026-02-08']) {
    const needs = [{ need: 'schooling', words: `老二的学费发愁（${visitedOn.at(-1)}）。` }];
    const told = { visitedOn, needs };
    await confirmedVisit(near, visitBody(await makeFamily(near, village), campaign.id, undefined, 0, told));
  }
  address = `/reports/brief?campaignId=${campaign.id}`;
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Pages of the sheet as the browser prints it, and whether the frame around it is printed. */
async function printed(page: Page): Promise<[pages: number, frame: boolean]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const frame = await page.getByRole('button', { name: '打印' }).isVisible();
  await page.emulateMedia({ media: null });
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  return [(pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, frame];
}

describe('the brief', () => {
  it('is a leader’s third tab, with figures, table, points and words, on one page', async () => {
    const page = await browser.as(await world.signIn('leader', place.city), '/map');
    await page.getByRole('navigation', { name: '常用页面' }).getByRole('link', { name: '一页简报' }).click();
    await page.waitForURL((url) => url.pathname === '/reports/brief');
    await page.goto(browser.origin + address);
    expect(await figure(page, '走访慰问')).toBe('7 户');
    expect(await figure(page, '投入资金')).toBe('0.27 万元');
    expect(await figure(page, '家庭诉求')).toBe('9 件');
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.slice(2).map((row) => row.split(/\s+/).join(' '))).toEqual([
      '试验县21 6 0.20 0.07 0.01 0.02 0.04 0.06 7',
      '试验县22 1 0.07 0.07 0.00 0.00 0.00 0.00 2',
      '合计 7 0.27 0.14 0.01 0.02 0.04 0.06 9',
    ]);
    await page.getByText('1. 已发放、尚未签领 2,740.00 元，其中试验县21 2,040.00 元、试验县22 700.00 元。').waitFor();
    await page.getByText('老二的学费发愁（8）。').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/王|已办结/);
    expect(await printed(page)).toEqual([1, false]);
    expect(await barriersOf(page)).toEqual([]);
  });

  it('leaves words out of the print when the reader says so', async () => {
    const page = await browser.as(await world.signIn('leader', place.counties[0]!), address);
    const words = page.getByText('老二的学费发愁（8）。');
    const isPrinted = async (): Promise<boolean> => {
      await page.emulateMedia({ media: 'print' });
      const shown = await words.isVisible();
      await page.emulateMedia({ media: null });
      return shown;
    };
    await words.waitFor();
    expect(await isPrinted()).toBe(true);
    await page.getByRole('button', { name: '不印这条 就学' }).click();
    expect(await isPrinted()).toBe(false);
    await page.getByRole('button', { name: '放回 就学' }).click();
    expect(await isPrinted()).toBe(true);
    expect(await printed(page)).toEqual([1, false]);
  });

  it('says so where nobody has been reached yet', async () => {
    const page = await browser.as(await world.signIn('leader', (await world.city([[1]])).city), '/reports/brief');
    await page.getByText('还没有').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('is left for each other report, and they for the lists, without a fault', async () => {
    const page = await browser.as(await world.signIn('city_admin', place.city), address);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const tabs = page.getByRole('navigation', { name: '报表', exact: true }).getByRole('link');
    await tabs.first().waitFor();
    for (const name of await tabs.allInnerTexts()) {
      await tabs.filter({ hasText: name }).click();
      await tabs.and(page.locator('[aria-current=page]')).filter({ hasText: name }).waitFor();
    }
    await page.getByRole('link', { name: '走访记录', exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === '/visits');
    await page.getByRole('table').waitFor();
    expect([faults, await page.getByText('页面出错了').count()]).toEqual([[], 0]);
  });
});
