import { barriersOf, Browser } from '../support/browser';
import { countOf } from '../support/hands';
import {
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  type Row,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { World } from '../support/world';

let world: World;
let browser: Browser;
let desk: Desk;
let id: string;
beforeAll(async () => {
  world = await World.open();
  const place = await world.city();
  desk = await deskOf(world, place);
  const source = await fundCounty(desk, place.counties[0]!.code, 1_000_000);
  const campaign = await runningCampaign(desk);
  id = await makeFamily(desk, place.villages[0]![0]![0]!.code);
  await confirmedVisit(desk, visitBody(id, campaign.id, source.id, 80_000));
  const wrong = await confirmedVisit(desk, visitBody(id, null, source.id, 30_000, { visitedOn: '2025-09-14' }));
  const [line] = wrong.disbursements;
  await done(desk.county2.act<Row>(`/api/disbursements/${line!.id}/reverse`, line!.version, { reason: '重复发放' }));
  browser = await Browser.open(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe("a family's page", () => {
  it('tells its years; a figure opens the lines it counts', async () => {
    const page = await browser.as(desk.county, `/households/${id}/show`);
    const sums = page.getByRole('region', { name: '历年所得（元）' }).getByRole('row');
    await sums.getByText('2026').waitFor();
    expect(await sums.allInnerTexts()).toEqual([
      '年度\t慰问金\t慰问品折价\t合计\t已签领',
      '2026\t800.00\t0.00\t800.00\t未签',
      '合计\t800.00\t0.00\t800.00\t未签',
    ]);
    const year = page.getByRole('region', { name: '2025' });
    await year.getByText('已冲正 −300.00').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('link', { name: '2026慰问金 800.00 元，看明细' }).click();
    await page.waitForURL(/\/show\/money\?year=2026&kind=cash&state=standing$/);
    const lines = page.getByRole('region', { name: '资金' }).getByRole('row');
    await lines.nth(2).waitFor();
    expect(await countOf(lines, 3)).toBe(3);
    expect(await lines.nth(2).innerText()).toMatch(/^合计\t\t800\.00/);
    await page.getByRole('link', { name: '全部状态' }).click();
    await page.getByRole('link', { name: '各年' }).click();
    await page.getByText('重复发放').waitFor();
    expect(await countOf(lines, 4)).toBe(4);
    expect(await lines.nth(3).innerText()).toMatch(/^合计\t\t800\.00/);
  });

  it('shows one kind of what happened, kept in its address', async () => {
    const page = await browser.as(desk.county, `/households/${id}/show`, 390);
    await page.getByRole('navigation', { name: '只看' }).getByRole('link', { name: '诉求' }).click();
    await page.waitForURL(/show\?show=needs$/);
    const told = page.getByRole('region', { name: '历年经过' });
    await told.getByText('「药费太贵」').first().waitFor();
    expect(await countOf(told.getByRole('listitem'), 2)).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('is reached from the search, and so is the form of a visit', async () => {
    const page = await browser.as(desk.county, '/today');
    const { number } = (await desk.county.get<{ number: string }>(`/api/households/${id}`)).body;
    await page.getByRole('combobox', { name: '搜索' }).fill(number);
    await page.getByRole('option', { name: new RegExp(number) }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(new RegExp(`/visits/create\\?household=${id}`));
    await page.goto(`${browser.origin}/today`);
    await page.getByRole('link', { name: '记走访' }).first().waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/\/visits\/create$/);
  });
});
