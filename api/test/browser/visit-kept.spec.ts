import type { Page } from 'playwright-core';
import type { Browser } from '../support/browser';
import type { Client } from '../support/client';
import type { Desk } from '../support/programme';
import { FormGround, keptIn, rested } from '../support/visit-form';
import { type City, World } from '../support/world';

let world: World;
let ground: FormGround;
let place: City;
let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  world = await World.open();
  ground = await FormGround.of(world);
  ({ place, browser, desk } = ground);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Signs in where another has been, and opens the form. */
async function open(page: Page, { name }: Client, householdId: string): Promise<void> {
  await browser.signIn(page, name);
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  await page.goto(`${browser.origin}/visits/create?household=${householdId}`);
}

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: '见到家属' }).click();
  await page.getByRole('checkbox', { name: '就医' }).check();
  await page.getByLabel('就医 原话').fill('腰椎的药一个月三百多');
  await page.getByLabel('慰问金（元）').fill('123.45');
  await rested(page);
}

/** What stands in the form. */
const written = async (page: Page): Promise<string[]> => [
  (await page.getByRole('button', { name: '见到家属' }).getAttribute('aria-pressed')) ?? '',
  await page.getByLabel('就医 原话').inputValue(),
  await page.getByLabel('慰问金（元）').inputValue(),
  await page.getByLabel('分摊（元）').inputValue(),
];
const whole = ['true', '腰椎的药一个月三百多', '123.45', '123.45'];

describe('what is typed into the form of a visit', () => {
  it('outlives a reload, is sent by Ctrl+Enter, and is gone from the browser then', async () => {
    const householdId = await ground.family();
    const page = await ground.formOf(desk.county, householdId);
    await write(page);
    await page.reload();
    await page.getByText(/^已恢复 \d\d:\d\d 未提交的内容$/).waitFor();
    expect(await written(page)).toEqual(whole);

    await page.getByLabel('慰问金（元）').press('Enter');
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/visits\/[-\w]+\/show$/);
    const [visit, ...more] = await ground.visitsOf(householdId);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ status: 'submitted', result: 'met_family', cash: 12_345, needCount: 1 });
    expect(await keptIn(page)).toEqual([]);
  });

  it('outlives the tab and is given up in one click, which can be taken back', async () => {
    const householdId = await ground.family();
    const page = await ground.formOf(desk.county, householdId);
    await write(page);
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`${browser.origin}/visits/create?household=${householdId}`);
    await again.getByText(/^已恢复/).waitFor();

    await again.getByRole('button', { name: '放弃' }).click();
    await again.getByText('已放弃未提交的内容').waitFor();
    expect(await again.getByLabel('慰问金（元）').inputValue()).toBe('500.00');
    expect(await keptIn(again)).toEqual([]);
    await again.getByRole('button', { name: '撤销' }).click();
    await again.getByText(/^已恢复/).waitFor();
    expect(await written(again)).toEqual(whole);
  });

  it('is sent under the id it was kept with: a lost answer records nothing twice', async () => {
    const householdId = await ground.family();
    const page = await ground.formOf(desk.county, householdId);
    await write(page);
    await page.route('**/api/visits', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.getByText(/没有连上服务器.*填写的内容都还在/).waitFor();
    await page.unroute('**/api/visits');
    await page.reload();
    await page.getByText(/^已恢复/).waitFor();
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    expect(await ground.visitsOf(householdId)).toHaveLength(1);
  });

  it('outlives a session that ended, and is not shown to another account', async () => {
    const householdId = await ground.family();
    const clerk = await world.signIn('county_staff', place.counties[0]!);
    const page = await ground.formOf(clerk, householdId);
    await write(page);
    await clerk.delete('/api/sessions/me');
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.getByRole('button', { name: '换一个账号' }).click();
    await page.getByLabel('账号').waitFor();

    const other = await world.signIn('county_staff', place.counties[0]!);
    await open(page, other, householdId);
    await page.getByLabel('慰问金（元）').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('慰问金（元）').inputValue()).toBe('500.00');
    expect(await page.getByText('已恢复').count()).toBe(0);

    await page.context().clearCookies();
    await open(page, clerk, householdId);
    await page.getByText(/^已恢复/).waitFor();
    expect(await written(page)).toEqual(whole);

    await page
      .getByRole('banner')
      .getByRole('button', { name: /测试county_staff/ })
      .click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await page.getByLabel('账号').waitFor();
    expect(await keptIn(page)).toEqual([]);
  });
});
