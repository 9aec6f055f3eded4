import { uuidv7 } from '@zhufu/domain/uuid';
import type { Page } from 'playwright-core';
import { Browser } from '../support/browser';
import { agree, choose, fillIn, press, save, seen } from '../support/hands';
import { type Desk, deskOf, done, makeFamily } from '../support/programme';
import { Screens } from '../support/screens';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let browser: Browser;
let admin: Page;
let admin2: Page;
let clerk: Page;
let clerk2: Page;
let finance: Page;
/** The screens as an administrator and as a leader see them. */
let money: Screens;
let leader: Screens;
/** Addresses of what the people make on their way. */
const at = { government: '', enterprise: '', campaign: '', visit: '' };
const campaignId = (): string => at.campaign.split('/')[2] ?? '';

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  await done(desk.county.post('/api/goods-items', { id: uuidv7(), name: '米面油', unit: '份', unitValue: 12_000 }));
  await makeFamily(desk, place.villages[0]![0]![0]!.code);
  browser = await Browser.open(world);
  const reader = await world.signIn('leader', place.city);
  [admin, admin2, clerk, clerk2, finance, money, leader] = await Promise.all([
    browser.as(desk.city, '/funding-sources'),
    browser.as(desk.city2, '/funding-receipts'),
    browser.as(desk.county, '/today'),
    browser.as(desk.county2, '/today'),
    browser.as(desk.finance, '/disbursements'),
    Screens.of(browser, desk.city),
    Screens.of(browser, reader),
  ]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const go = (page: Page, path: string) => page.goto(browser.origin + path);

/** A party with one source of money; gives the source's address. */
async function openSource(party: string, name: string, fundingClass: string, pledged: string): Promise<string> {
  await go(admin, '/funding-parties/create');
  await fillIn(admin, { 单位名称: party });
  await save(admin, /\/funding-parties$/);
  await admin.getByRole('link', { name: party }).waitFor();
  await go(admin, '/funding-sources/create');
  await fillIn(admin, { 名称: name });
  await choose(admin, '出资单位 *', party);
  await choose(admin, '出资类别 *', fundingClass);
  await fillIn(admin, { '计划（元）': pledged, 文号: '聊财〔2026〕1 号' });
  return save(admin, /\/funding-sources\/[\w-]{36}\/show/);
}

/** Money that the page of a source leads to: a receipt or a transfer, still a draft. */
async function enter(source: string, button: string, values: Record<string, string>, county?: string): Promise<void> {
  await go(admin, source);
  await admin.getByRole('main').getByRole('link', { name: button, exact: true }).click();
  if (county) {
    await admin.getByRole('button', { name: /^拨到/ }).click();
    await admin.getByRole('menuitem', { name: county }).click();
  }
  await fillIn(admin, values);
  await save(admin, /\/funding-(receipts|transfers)\/[\w-]{36}\/show/);
}

/** The other city administrator finds the voucher among what waits and posts it. */
async function post(list: string, voucher: string): Promise<void> {
  await go(admin2, list);
  await admin2.getByRole('link', { name: voucher }).click();
  await press(admin2, list === '/funding-receipts' ? '到账过账' : '下拨过账');
  await seen(admin2, '已过账');
}

/** What the administrator's screens print about the campaign: sources in yuan, the rest in 万元. */
const printedForAdmin = async () => ({
  government: await money.source(at.government),
  enterprise: await money.source(at.enterprise),
  totals: await money.totals(campaignId()),
  summary: await money.summary(campaignId()),
});

const printedForLeader = async () => ({
  board: await leader.board(at.campaign),
  map: await leader.map(campaignId()),
});

/** What all screens print, the two readers' at the same time. */
const printed = async () => {
  const [forAdmin, forLeader] = await Promise.all([printedForAdmin(), printedForLeader()]);
  return { ...forAdmin, ...forLeader };
};

describe('the whole way of a campaign, by hand', () => {
  it('money is promised, arrives, is posted by another and passed down', async () => {
    at.government = await openSource('试验市财政局', '计生专项', '政府投入', '500000');
    at.enterprise = await openSource('试验钢铁公司', '爱心捐助', '企事业单位赞助', '50000');
    await enter(at.government, '登记到账', { 金额: '300000', 凭证号: 'S-01' });
    await seen(admin, /这是您自己录入的/);
    expect(await admin.getByRole('button', { name: '到账过账' }).count()).toBe(0);
    expect(await money.source(at.government)).toBe('500,000.00 0.00 0.00 0.00 0.00 0.00');
    await post('/funding-receipts', 'S-01');
    expect(await money.source(at.government)).toBe('500,000.00 300,000.00 0.00 0.00 0.00 300,000.00');
    await enter(at.government, '下拨', { 金额: '200000', 凭证号: 'X-01' }, '试验县21');
    expect(await money.source(at.government)).toBe('500,000.00 300,000.00 0.00 0.00 0.00 300,000.00');
    await post('/funding-transfers', 'X-01');
    await enter(at.enterprise, '登记到账', { 金额: '50000', 凭证号: 'S-02' });
    await post('/funding-receipts', 'S-02');
    await enter(at.enterprise, '下拨', { 金额: '10000', 凭证号: 'X-02' }, '试验县21');
    await post('/funding-transfers', 'X-02');
  }, 180_000);

  it('the campaign is written down, issued, started and given its targets', async () => {
    await go(admin, '/campaigns/create');
    const days = { 第一天: '2026-01-01', 最后一天: '2099-12-31' };
    await fillIn(admin, {
      活动名称: '情暖计生家庭',
      主办单位: '试验市计生协',
      依据文件: '关于开展走访慰问的通知',
      文号: '试计生协〔2026〕2 号',
      ...days,
    });
    await press(admin, '加一条标准');
    await choose(admin, '家庭类别', '独生子女困难家庭');
    await fillIn(admin, { '每户上限（元）': '10000' });
    await press(admin, '加一个来源');
    await choose(admin, '资金来源 *', /^计生专项/);
    await press(admin, '加一个来源');
    await admin.getByLabel('资金来源 *').nth(1).click();
    await admin.getByRole('option', { name: /^爱心捐助/ }).click();
    at.campaign = await save(admin, /\/campaigns\/[\w-]{36}\/show/);
    await press(admin, '下达');
    await agree(admin, '下达');
    await seen(admin, '已下达');
    await press(admin, '开始执行');
    await agree(admin, '开始执行');
    await seen(admin, '执行中');
    await admin.getByRole('tab', { name: '任务数' }).click();
    for (const [county, households, amount] of [
      ['试验县21', '2', '20000'],
      ['试验县22', '1', '10000'],
    ] as const)
      await fillIn(admin.getByRole('row', { name: new RegExp(`^${county}`) }), {
        目标户数: households,
        目标金额: amount,
      });
    await press(admin, '保存');
    await admin.getByText('任务数已保存').waitFor();
    await admin.getByRole('tab', { name: '基本情况' }).click();
    await seen(admin, '独生子女困难家庭 10,000.00');
    expect(await printed()).toEqual({
      government: '500,000.00 300,000.00 200,000.00 0.00 0.00 300,000.00',
      enterprise: '50,000.00 50,000.00 10,000.00 0.00 0.00 50,000.00',
      board: ['0户，目标 3 户 55.00 35.00 21.00 0.00 0.00', '试验县21 0.0% 0 / 2 2 1 21.00 21.00 0.00 0.00'],
      totals: '0户 0.00万元 0.00万元 0.00万元',
      summary: '试验县21 1 0 0 0 0 0 0 0 0 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0 0 0 0 0 0 0 未提供',
      map: ['0户，目标 3 户 0.00万元，目标 3.00 万元', '试验县21 未定位 0.0% 0 / 2 1 0.00'],
    });
  }, 180_000);

  it('a visit is recorded from the list of families to visit, kept as a draft, submitted: its money is set aside', async () => {
    await go(clerk, '/today');
    await clerk.getByRole('button', { name: /试验镇01/ }).click();
    const family = clerk.getByRole('listitem').getByRole('link', { name: /记走访/ });
    await family.first().click();
    // whose rank is not known stands open
    await clerk.getByRole('button', { name: '测试county_staff 未选职级' }).waitFor();
    await fillIn(clerk, { 姓名: '周宁', 职务: '副县长', 单位: '县政府' });
    await choose(clerk, '职级 *', '县领导');
    await press(clerk, '见到本人');
    await clerk.getByLabel('就医', { exact: true }).check();
    await clerk.getByLabel('就医 原话').fill('药费太贵，看不起');
    const cash = clerk.getByRole('group', { name: '慰问金', exact: true });
    await fillIn(cash.first(), { '慰问金（元）': '5000', '分摊（元）': '3000' });
    await choose(cash.first(), '资金来源 *', /^计生专项/);
    await press(cash.first(), '+ 加一个来源');
    await cash.first().getByLabel('资金来源 *').nth(1).click();
    await clerk.getByRole('option', { name: /^爱心捐助/ }).click();
    await cash.first().getByLabel('分摊（元）').nth(1).fill('2000');
    await cash.first().getByText('分摊合计 5,000.00 元，与金额一致').waitFor();
    await press(clerk, '加慰问金');
    await press(cash.nth(1), '一卡通');
    await choose(cash.nth(1), '资金来源 *', /^计生专项/);
    await fillIn(cash.nth(1), { '慰问金（元）': '2000' });
    await press(clerk, '加慰问品');
    const goods = clerk.getByRole('group', { name: '慰问品', exact: true });
    await choose(goods, '慰问品 *', /^米面油/);
    await fillIn(goods, { 数量: '10' });
    await choose(goods, '资金来源 *', /^爱心捐助/);
    await press(clerk, '存草稿');
    await clerk.waitForURL(/\/visits\/[\w-]{36}\/show/);
    at.visit = new URL(clerk.url()).pathname;
    expect(await money.source(at.government)).toBe('500,000.00 300,000.00 200,000.00 0.00 0.00 300,000.00');
    await press(clerk, '提交');
    await seen(clerk, '待审');
    await seen(clerk, '「药费太贵，看不起」');
    expect(await printed()).toEqual({
      government: '500,000.00 300,000.00 200,000.00 0.00 0.00 295,000.00',
      enterprise: '50,000.00 50,000.00 10,000.00 0.00 0.00 46,800.00',
      board: ['0户，目标 3 户 55.00 35.00 21.00 0.00 0.00', '试验县21 0.0% 0 / 2 2 1 21.00 21.00 0.00 0.00'],
      totals: '0户 0.00万元 0.00万元 0.00万元',
      summary: '试验县21 1 0 0 0 0 0 0 0 0 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0 0 0 0 0 0 0 未提供',
      map: ['0户，目标 3 户 0.00万元，目标 3.00 万元', '试验县21 未定位 0.0% 0 / 2 1 0.00'],
    });
  }, 180_000);

  it('another confirms it, never who made it', async () => {
    await seen(clerk, /要由另一位同事确认或退回/);
    expect(await clerk.getByRole('button', { name: '确认' }).count()).toBe(0);
    await go(clerk2, '/visits/queue');
    await clerk2.getByRole('link', { name: /^王/ }).first().click();
    await press(clerk2, '确认');
    await seen(clerk2, '已确认');
    expect(await printed()).toEqual({
      government: '500,000.00 300,000.00 200,000.00 3,000.00 0.00 295,000.00',
      enterprise: '50,000.00 50,000.00 10,000.00 3,200.00 0.00 46,800.00',
      board: ['1户，目标 3 户 55.00 35.00 21.00 0.62 0.00', '试验县21 50.0% 1 / 2 1 0 21.00 21.00 0.62 0.00'],
      totals: '1户 0.62万元 0.50万元 0.12万元',
      summary: '试验县21 1 1 0 0 0 1 0 0 0 0.62 0.30 0.00 0.32 0.00 0.00 0.00 0.50 0.12 0 1 0 0 0 0 1 未提供',
      map: ['1户，目标 3 户 0.62万元，目标 3.00 万元', '试验县21 未定位 50.0% 1 / 2 0 0.62'],
    });
  }, 180_000);

  it('finance pays what goes to the card, the clerk records the signatures', async () => {
    await go(finance, '/disbursements');
    await finance.getByRole('link', { name: /^发放与签领\s*1$/ }).waitFor();
    await press(finance.getByRole('row', { name: /一卡通/ }), '付款');
    await finance.getByRole('dialog').getByLabel('发放日期').press('Enter');
    await finance.getByRole('row', { name: /一卡通.*已付未签/ }).waitFor();
    expect(await printed()).toEqual({
      government: '500,000.00 300,000.00 200,000.00 5,000.00 0.00 295,000.00',
      enterprise: '50,000.00 50,000.00 10,000.00 3,200.00 0.00 46,800.00',
      board: ['1户，目标 3 户 55.00 35.00 21.00 0.82 0.00', '试验县21 50.0% 1 / 2 1 0 21.00 21.00 0.82 0.00'],
      totals: '1户 0.82万元 0.70万元 0.12万元',
      summary: '试验县21 1 1 0 0 0 1 0 0 0 0.82 0.50 0.00 0.32 0.00 0.00 0.00 0.70 0.12 0 1 0 0 0 0 1 未提供',
      map: ['1户，目标 3 户 0.82万元，目标 3.00 万元', '试验县21 未定位 50.0% 1 / 2 0 0.82'],
    });
    await go(clerk, '/disbursements');
    for (const what of [/一卡通/, /现金签领/, /米面油/]) {
      const line = clerk.getByRole('row', { name: what });
      await press(line, '登记签领');
      await clerk.getByRole('dialog').getByLabel('签领日期').press('Enter');
      await line.getByText('已签领').waitFor();
    }
    expect(await printed()).toEqual({
      government: '500,000.00 300,000.00 200,000.00 5,000.00 5,000.00 295,000.00',
      enterprise: '50,000.00 50,000.00 10,000.00 3,200.00 3,200.00 46,800.00',
      board: ['1户，目标 3 户 55.00 35.00 21.00 0.82 0.82', '试验县21 50.0% 1 / 2 1 0 21.00 21.00 0.82 0.82'],
      totals: '1户 0.82万元 0.70万元 0.12万元',
      summary: '试验县21 1 1 0 0 0 1 0 0 0 0.82 0.50 0.00 0.32 0.00 0.00 0.00 0.70 0.12 0 1 0 0 0 0 1 未提供',
      map: ['1户，目标 3 户 0.82万元，目标 3.00 万元', '试验县21 未定位 50.0% 1 / 2 0 0.82'],
    });
  }, 180_000);
});
