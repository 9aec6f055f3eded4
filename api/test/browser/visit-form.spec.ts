import type { Page } from 'playwright-core';
import { barriersOf, Browser } from '../support/browser';
import type { Client } from '../support/client';
import { countOf } from '../support/hands';
import {
  deskOf,
  type Desk,
  done,
  fundCounty,
  makeFamily,
  makeGoods,
  type Row,
  runningCampaign,
  type Visit,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let desk: Desk;
let campaign: Row;
let rich: Row;
let poor: Row;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  desk = await deskOf(world, place);
  const county = place.counties[0]!.code;
  rich = await fundCounty(desk, county, 1_000_000, { name: '春节专项' });
  poor = await fundCounty(desk, county, 26_000, { name: '临时救助' });
  campaign = await runningCampaign(desk, { standards: [{ amount: 50_000 }] });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const family = (): Promise<string> => makeFamily(desk, place.villages[0]![0]![0]!.code);
const visitsOf = async (householdId: string): Promise<Visit[]> =>
  (await desk.county.get<{ data: Visit[] }>(`/api/visits?householdId=${householdId}`)).body.data;
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(window.localStorage).filter((key) => key.startsWith('zhufu.kept.')));

/** A county's clerk has no rank by role. */
async function chooseRank(page: Page): Promise<void> {
  await page.getByLabel('职级').click();
  await page.getByRole('option', { name: '县领导' }).click();
}

async function formOf(client: Client, householdId: string): Promise<Page> {
  const page = await browser.as(client, `/visits/create?household=${householdId}`);
  await page.getByRole('button', { name: /^提交/ }).first().waitFor();
  await chooseRank(page);
  return page;
}

/** Signs in where another has been, and opens the form. */
async function open(page: Page, { name }: Client, householdId: string): Promise<void> {
  await browser.signIn(page, name);
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  await page.goto(`${browser.origin}/visits/create?household=${householdId}`);
}

/** What was typed has been kept: the form has come to rest. */
const rested = (page: Page): Promise<void> => page.getByText(/^已自动保存 \d\d:\d\d:\d\d$/).waitFor();

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
    const householdId = await family();
    const page = await formOf(desk.county, householdId);
    await write(page);
    await page.reload();
    await page.getByText(/^已恢复 \d\d:\d\d 未提交的内容$/).waitFor();
    expect(await written(page)).toEqual(whole);

    await page.getByLabel('慰问金（元）').press('Enter');
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/visits\/[-\w]+\/show$/);
    const [visit, ...more] = await visitsOf(householdId);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ status: 'submitted', result: 'met_family', cash: 12_345, needCount: 1 });
    expect(await keptIn(page)).toEqual([]);
  });

  it('outlives the tab and is given up in one click, which can be taken back', async () => {
    const householdId = await family();
    const page = await formOf(desk.county, householdId);
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
    const householdId = await family();
    const page = await formOf(desk.county, householdId);
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
    expect(await visitsOf(householdId)).toHaveLength(1);
  });

  it('outlives a session that ended, and is not shown to another account', async () => {
    const householdId = await family();
    const clerk = await world.signIn('county_staff', place.counties[0]!);
    const page = await formOf(clerk, householdId);
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

describe('the form of a visit', () => {
  it('says what a source lacks while it is typed, and lets another pay it in one click', async () => {
    const householdId = await family();
    const page = await formOf(desk.county, householdId);
    await page.getByLabel('慰问金（元）').fill('300');
    await page.getByLabel('资金来源').click();
    await page.getByRole('option', { name: /临时救助/ }).click();
    await page.getByText('这笔钱只剩 260.00 元，少 40.00 元。可以减少金额，或加一个来源').waitFor();
    await page.getByText('还有 1 项要改').waitFor();
    await page.getByText('−40.00').waitFor();

    await page.getByRole('button', { name: '改为 260.00，余下 40.00 从“春节专项”出' }).click();
    await page.getByText('分摊合计 300.00 元，与金额一致').waitFor();
    expect(await countOf(page.getByText('还有 1 项要改'), 0)).toBe(0);
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    const [{ id }] = (await visitsOf(householdId)) as [Visit];
    const { disbursements } = (await desk.county.get<Visit>(`/api/visits/${id}`)).body;
    expect(disbursements).toMatchObject([
      {
        amount: 30_000,
        splits: [
          { fundingSourceId: poor.id, amount: 26_000 },
          { fundingSourceId: rich.id, amount: 4_000 },
        ],
      },
    ]);
  });

  it('takes people and gift of the last visit over', async () => {
    const householdId = await family();
    const gift = { companions: [{ name: '陈国' }] };
    await done(desk.county.post('/api/visits', visitBody(householdId, campaign.id, rich.id, 60_000, gift)));
    const page = await formOf(desk.county, householdId);
    await page.getByRole('button', { name: '沿用上次走访人、慰问金和慰问品' }).click();
    await page.getByRole('button', { name: '周宁 市计生协 副主任 市领导' }).waitFor();
    await page.getByRole('button', { name: '陈国 陪同' }).waitFor();
    expect(await page.getByLabel('慰问金（元）').inputValue()).toBe('600.00');
    expect(await countOf(page.getByText('「药费太贵」'), 1)).toBe(1);

    // the chooser goes on in the same village, and says of whom a visit waits
    await page.getByRole('button', { name: '提交并记下一户' }).click();
    await page.getByText(/还没有走访的，共 \d+ 户/).waitFor();
    await page.getByText('未走访').first().waitFor();
    await page.getByText('走访待审').first().waitFor();
  });

  it('asks a county’s clerk for their rank, and tells writer and checker what to look at twice', async () => {
    const householdId = await family();
    await done(desk.county.post('/api/visits', visitBody(householdId, campaign.id, rich.id, 20_000)));
    const page = await browser.as(desk.county, `/visits/create?household=${householdId}`);
    await page.getByRole('button', { name: '测试county_staff 未选职级' }).waitFor();
    await page.getByRole('button', { name: '不在家' }).click();
    const said = [
      '超过本活动每户上限 500.00 元：以前已给 200.00 元，这次 500.00 元',
      '本活动已走访过这一户：2026-02-03，待审',
      '没有见到人，却当面交付了 500.00 元',
    ];
    for (const words of said) await page.getByText(words).waitFor();
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.getByText('还有 1 项要改').waitFor();
    expect(await visitsOf(householdId)).toHaveLength(1);
    await chooseRank(page);
    await page.getByRole('button', { name: '测试county_staff 县领导' }).waitFor();
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    const id = page.url().split('/').at(-2)!;
    const checker = await browser.as(desk.county2, `/visits/${id}/show`);
    for (const words of said) await checker.getByText(words).waitFor();
    await checker.goto(`${browser.origin}/visits/queue`);
    await checker.getByText('超每户上限 · 已走访过 · 没见到人').first().waitFor();
  });

  it('is paid by the campaign’s own sources, and follows another campaign in what was not typed', async () => {
    const own = await fundCounty(desk, place.counties[0]!.code, 50_000, { name: '专项之外' });
    const sources = [{ fundingSourceId: own.id }];
    const other = await runningCampaign(desk, { standards: [{ amount: 12_300 }], sources, name: '另一个活动' });
    const choose = async (name: string) => {
      await page.getByRole('combobox', { name: '活动' }).click();
      await page.getByRole('option', { name }).click();
    };
    const page = await formOf(desk.county, await family());
    await choose(String(other.name));
    await page.getByText('专项之外 · 政府投入').waitFor();
    expect(await page.getByLabel('慰问金（元）').inputValue()).toBe('123.00');
    await page.getByLabel('资金来源').click();
    await page.getByRole('option', { name: /春节专项/ }).click();
    await page.getByText('这笔资金不是本活动所列的来源').waitFor();
    await page.getByLabel('慰问金（元）').fill('77');
    await choose(String(campaign.name));
    expect(await page.getByLabel('慰问金（元）').inputValue()).toBe('77.00');
  });

  it('adds a person whose fields stay open while they are typed', async () => {
    const householdId = await family();
    const page = await formOf(desk.county, householdId);
    await page.getByRole('button', { name: '+ 加走访人' }).click();
    await rested(page);
    const missing = page.getByText('请填写这一项');
    expect(await missing.count()).toBe(0);
    await page.getByRole('button', { name: '+ 加一个来源' }).click();
    // of all that is missing now only the name was left
    await page.getByText('还有 1 项要改').waitFor();
    await page.getByLabel('姓名').press('Control+Enter');
    await page.getByText('还有 4 项要改').waitFor();
    await page.getByRole('button', { name: '加慰问品' }).click();
    const goods = page.getByRole('group', { name: '慰问品（第 2 行）' });
    await goods.getByText('请填写这一项').first().waitFor({ state: 'detached' });
    expect(await missing.count()).toBe(4);
    await goods.getByRole('button', { name: '删去', exact: true }).click();
    await page.getByRole('button', { name: '删去第 2 个来源' }).click();
    await page.getByText('还有 2 项要改').waitFor();
    await page.getByLabel('姓名').pressSequentially('陈国');
    await page.getByLabel('职务').fill('专干');
    await page.getByLabel('职级').click();
    await page.getByRole('option', { name: '村干部' }).click();
    await page.getByRole('button', { name: '陈国 专干 村干部' }).click();
    await page.getByLabel('姓名').waitFor({ state: 'detached' });
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    const [{ id }] = (await visitsOf(householdId)) as [Visit];
    const { visitors } = (await desk.county.get<{ visitors: { name: string; title: string }[] }>(`/api/visits/${id}`))
      .body;
    expect(visitors.map(({ name, title }) => [name, title])).toEqual([
      ['测试county_staff', null],
      ['陈国', '专干'],
    ]);
  });

  it('asks goods for their item and how many', async () => {
    const householdId = await family();
    const goods = await makeGoods(desk.city);
    const page = await formOf(desk.county, householdId);
    await page.getByRole('button', { name: '加慰问品' }).click();
    await page.getByLabel('慰问品折价（元）').fill('120');
    await page.getByLabel('数量').fill('');
    await page.getByLabel('慰问品折价（元）').press('Control+Enter');
    await page.getByText('还有 2 项要改').waitFor();
    expect(await countOf(page.getByText('请填写这一项'), 2)).toBe(2);
    expect(await visitsOf(householdId)).toEqual([]);

    await page.getByRole('combobox', { name: '慰问品' }).click();
    expect((await page.getByRole('option').allTextContents()).filter((text) => !text.trim())).toEqual([]);
    await page
      .getByRole('option', { name: /^米面油.*120\.00 \/ 份/ })
      .first()
      .click();
    await page.getByLabel('数量').fill('2');
    await page.getByLabel('数量').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    const [visit] = await visitsOf(householdId);
    expect(visit).toMatchObject({ status: 'submitted', goods: 2 * goods.unitValue });
  });

  it.each([320, 1280])('fits a screen of %i px and puts up no barrier, with what is wrong in sight', async (width) => {
    const householdId = await family();
    const page = await browser.as(desk.county, `/visits/create?household=${householdId}`, width);
    await page.getByLabel('慰问金（元）').fill('99999');
    await page.getByRole('button', { name: '+ 加走访人' }).click();
    await page.getByText('还有 1 项要改').waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([over, ...(await barriersOf(page))]).toEqual([0]);
  });
});

describe('a returned visit', () => {
  async function returned(householdId: string, source: Row = rich): Promise<string> {
    const body = visitBody(householdId, campaign.id, source.id, 50_000);
    await done(desk.county.post('/api/visits', body));
    await done(desk.county2.act(`/api/visits/${body.id}/return`, 2, { reason: '金额写错了' }));
    return body.id;
  }

  it('says why it came back, and is mended and handed in on one page', async () => {
    const householdId = await family();
    const id = await returned(householdId);
    const page = await browser.as(desk.county, `/visits/${id}`);
    await page.getByText('被退回：金额写错了').waitFor();
    await page
      .getByText(/\d{6}-\d+/)
      .first()
      .waitFor();
    await page.getByLabel('慰问金（元）').fill('300');
    await page.getByRole('button', { name: /^提交/ }).click();
    await page.waitForURL(/\/show$/);
    expect(await visitsOf(householdId)).toMatchObject([{ id, status: 'submitted', cash: 30_000 }]);
    expect(await keptIn(page)).toEqual([]);
  });

  it('is handed in again as it was', async () => {
    const householdId = await family();
    const page = await browser.as(desk.county, `/visits/${await returned(householdId)}`);
    await page.getByRole('button', { name: /^提交/ }).click();
    await page.waitForURL(/\/show$/);
    expect(await visitsOf(householdId)).toMatchObject([{ status: 'submitted', cash: 50_000 }]);
  });

  it('stays a saved draft when it is refused, and goes on saying so at the field', async () => {
    const tight = await fundCounty(desk, place.counties[0]!.code, 60_000, { name: '临时专项' });
    const householdId = await family();
    const page = await browser.as(desk.county, `/visits/${await returned(householdId, tight)}`);
    await page.getByText('记后余额100.00').waitFor();
    await done(desk.county.post('/api/visits', visitBody(await family(), campaign.id, tight.id, 40_000)));
    await page.getByRole('button', { name: /^提交/ }).click();
    await page.getByText('这笔钱只剩 200.00 元，少 300.00 元').waitFor();
    await page.getByText('记后余额−300.00').waitFor();
    expect(await page.getByText('这笔钱只剩 200.00 元，少 300.00 元').count()).toBe(1);
    expect(await visitsOf(householdId)).toMatchObject([{ status: 'draft', cash: 50_000 }]);
  });

  it('as a draft is deleted from its form, and nothing that was typed into it stays in the browser', async () => {
    const householdId = await family();
    const id = await returned(householdId);
    await done(desk.county.patch(`/api/visits/${id}`, {}, 3));
    const page = await browser.as(desk.county, `/visits/${id}`);
    await page.getByLabel('慰问金（元）').fill('300');
    await rested(page);
    await page.getByRole('button', { name: '删除' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText(/操作日志里留有记录/).waitFor();
    await done(desk.county.patch(`/api/visits/${id}`, { policyTold: true }, 4));
    await asked.getByRole('button', { name: '删除' }).click();
    await page.getByText(/有人改过这条记录，刚才的操作没有做/).waitFor();
    expect(await page.getByLabel('慰问金（元）').inputValue()).toBe('300.00');

    await page.goto(`${browser.origin}/visits/${id}/show`);
    await page.getByRole('button', { name: '删除' }).click();
    await asked.getByRole('button', { name: '删除' }).click();
    await page.waitForURL(/\/visits\?.*draft/);
    expect(await visitsOf(householdId)).toEqual([]);
    expect(await keptIn(page)).toEqual([]);
  });

  it('is told of too little money while it is typed, is saved as a draft all the same, and is found among one’s own', async () => {
    const householdId = await family();
    const id = await returned(householdId);
    const page = await browser.as(desk.county, `/visits/${id}`);
    await page.getByLabel('慰问金（元）').fill('99999');
    await page.getByText(/这笔钱只剩 [\d,.]+ 元/).waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/\/show$/);
    expect(await visitsOf(householdId)).toMatchObject([{ status: 'draft', cash: 9_999_900 }]);
    const colleague = await browser.as(desk.county2, '/visits/queue');
    await colleague.getByRole('link', { name: /^别人的草稿 \d+ 条/ }).waitFor();
    expect(await colleague.getByRole('link', { name: /^我的草稿/ }).count()).toBe(0);

    await page.goto(`${browser.origin}/visits/queue`);
    await page.getByRole('link', { name: /^我的草稿 \d+ 条/ }).click();
    await page
      .getByRole('row', { name: /99,999\.00/ })
      .getByRole('link')
      .click();
    await page.getByText('被退回：金额写错了').waitFor();
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('慰问金（元）').fill('200');
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    expect(await visitsOf(householdId)).toMatchObject([{ status: 'submitted', cash: 20_000 }]);
  });
});
