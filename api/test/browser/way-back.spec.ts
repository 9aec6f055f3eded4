import type { Page } from 'playwright-core';
import { Browser } from '../support/browser';
import { fillIn, giveReason, press, seen } from '../support/hands';
import {
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  type Row,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { Screens } from '../support/screens';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let browser: Browser;
let clerk: Page;
let clerk2: Page;
let money: Screens;
let leader: Screens;
let source: Row;
let campaign: Row;
let visit: ReturnType<typeof visitBody>;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  const county = place.counties[0]!.code;
  source = await fundCounty(desk, county, 10_000_000, { pledged: 12_000_000 });
  campaign = await runningCampaign(desk, { sources: [{ fundingSourceId: source.id }] });
  const targets = [
    { regionCode: county, households: 3, amount: 3_000_000 },
    { regionCode: place.counties[1]!.code, households: 1, amount: 1_000_000 },
  ];
  await done(desk.city.post(`/api/campaigns/${campaign.id}/targets`, { parentCode: place.city.code, targets }));
  visit = visitBody(await makeFamily(desk, place.villages[0]![0]![0]!.code), campaign.id, source.id, 300_000);
  await done(desk.county.post('/api/visits', visit));
  browser = await Browser.open(world);
  const reader = await world.signIn('leader', place.city);
  [clerk, clerk2, money, leader] = await Promise.all([
    browser.as(desk.county, '/today'),
    browser.as(desk.county2, '/visits/queue'),
    Screens.of(browser, desk.city),
    Screens.of(browser, reader),
  ]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const printedForAdmin = async () => ({
  source: await money.source(`/funding-sources/${source.id}/show`),
  totals: await money.totals(campaign.id),
});
const printedForLeader = async () => ({
  board: await leader.board(`/campaigns/${campaign.id}/show`),
  map: await leader.map(campaign.id),
});
/** What all screens print, the two readers' at the same time. */
const printed = async () => {
  const [forAdmin, forLeader] = await Promise.all([printedForAdmin(), printedForLeader()]);
  return { ...forAdmin, ...forLeader };
};
const untouched = {
  board: ['0户，目标 4 户 12.00 10.00 10.00 0.00 0.00', '试验县21 0.0% 0 / 3 3 1 10.00 10.00 0.00 0.00'],
  totals: '0户 0.00万元 0.00万元 0.00万元',
  map: ['0户，目标 4 户 0.00万元，目标 4.00 万元', '试验县21 未定位 0.0% 0 / 3 1 0.00'],
};

describe('the way back', () => {
  it('a visit is returned with a reason: its money is free again, no total has moved', async () => {
    expect(await printed()).toEqual({
      ...untouched,
      source: '120,000.00 100,000.00 100,000.00 0.00 0.00 97,000.00',
    });
    await clerk2.getByRole('link', { name: /^王/ }).click();
    await press(clerk2, '退回');
    await giveReason(clerk2, '退回', '金额与签领单不符');
    await seen(clerk2, '被退回：金额与签领单不符');
    await clerk2.goto(`${browser.origin}/today`);
    const returned = clerk2.getByRole('region', { name: '被退回' });
    await returned.getByText('金额与签领单不符').waitFor();
    expect(await returned.getByRole('link', { name: '修改' }).count()).toBe(0);
    expect(await printed()).toEqual({
      ...untouched,
      source: '120,000.00 100,000.00 100,000.00 0.00 0.00 100,000.00',
    });
  }, 120_000);

  it('its maker finds it under 今日, mends it, submits it again; another confirms', async () => {
    await clerk.goto(`${browser.origin}/today`);
    const returned = clerk.getByRole('region', { name: '被退回' });
    await returned.getByRole('link', { name: '修改' }).waitFor();
    await returned.getByRole('link', { name: /^王/ }).click();
    await seen(clerk, '被退回：金额与签领单不符');
    await clerk.getByRole('link', { name: '修改', exact: true }).click();
    await fillIn(clerk.getByRole('group', { name: '慰问金', exact: true }), { '慰问金（元）': '2500' });
    await press(clerk, '保存');
    await clerk.waitForURL(/\/visits\/[\w-]{36}\/show/);
    await press(clerk, '提交');
    await seen(clerk, '已预留');
    await clerk2.goto(`${browser.origin}/visits/queue`);
    await clerk2.getByRole('link', { name: /^王/ }).click();
    await press(clerk2, '确认');
    await seen(clerk2, '已付未签');
    expect(await printed()).toEqual({
      source: '120,000.00 100,000.00 100,000.00 2,500.00 0.00 97,500.00',
      board: ['1户，目标 4 户 12.00 10.00 10.00 0.25 0.00', '试验县21 33.3% 1 / 3 2 0 10.00 10.00 0.25 0.00'],
      totals: '1户 0.25万元 0.25万元 0.00万元',
      map: ['1户，目标 4 户 0.25万元，目标 4.00 万元', '试验县21 未定位 33.3% 1 / 3 0 0.25'],
    });
  }, 120_000);

  it('the hand-over is reversed by another than its maker: the money comes back, the family stays reached', async () => {
    await clerk.goto(`${browser.origin}/visits/${visit.id}/show`);
    await seen(clerk, '已付未签');
    expect(await clerk.getByRole('button', { name: '冲正' }).count()).toBe(0);
    await press(clerk2, '冲正');
    await giveReason(clerk2, '冲正', '重复发放');
    await seen(clerk2, /已冲正：重复发放/);
    expect(await printed()).toEqual({
      source: '120,000.00 100,000.00 100,000.00 0.00 0.00 100,000.00',
      board: ['1户，目标 4 户 12.00 10.00 10.00 0.00 0.00', '试验县21 33.3% 1 / 3 2 0 10.00 10.00 0.00 0.00'],
      totals: '1户 0.00万元 0.00万元 0.00万元',
      map: ['1户，目标 4 户 0.00万元，目标 4.00 万元', '试验县21 未定位 33.3% 1 / 3 0 0.00'],
    });
  }, 120_000);

  it('the visit is voided once its money is back: nothing counts any more', async () => {
    await press(clerk2, '作废');
    await giveReason(clerk2, '作废', '走访未发生');
    await seen(clerk2, '已作废：走访未发生');
    expect(await printed()).toEqual({
      ...untouched,
      source: '120,000.00 100,000.00 100,000.00 0.00 0.00 100,000.00',
    });
  }, 120_000);
});
