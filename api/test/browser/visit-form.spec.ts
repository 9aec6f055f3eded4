import { barriersOf, type Browser } from '../support/browser';
import { countOf } from '../support/hands';
import {
  type Desk,
  done,
  fundCounty,
  makeGoods,
  type Row,
  runningCampaign,
  type Visit,
  visitBody,
} from '../support/programme';
import { chooseRank, FormGround, rested } from '../support/visit-form';
import { type City, World } from '../support/world';

let world: World;
let ground: FormGround;
let place: City;
let browser: Browser;
let desk: Desk;
let campaign: Row;
let rich: Row;
let poor: Row;
beforeAll(async () => {
  world = await World.open();
  ground = await FormGround.of(world);
  ({ place, browser, desk, campaign, rich, poor } = ground);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('the form of a visit', () => {
  it('says what a source lacks while it is typed, and lets another pay it in one click', async () => {
    const householdId = await ground.family();
    const page = await ground.formOf(desk.county, householdId);
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
    const [{ id }] = (await ground.visitsOf(householdId)) as [Visit];
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
    const householdId = await ground.family();
    const gift = { companions: [{ name: '陈国' }] };
    await done(desk.county.post('/api/visits', visitBody(householdId, campaign.id, rich.id, 60_000, gift)));
    const page = await ground.formOf(desk.county, householdId);
    await page.getByRole('button', { name: '沿用上次走访人、慰问金和慰问品' }).click();
    await page.getByRole('button', { name: '周宁 市计生协 副主任 市领导' }).waitFor();
    await page.getByRole('button', { name: '陈国 陪同' }).waitFor();
    expect(await page.getByLabel('慰问金（元）').inputValue()).toBe('600.00');
    expect(await countOf(page.getByText('「药费太贵」'), 1)).toBe(1);

    // the chooser goes on in the same village, and says of whom a visit waits
    await ground.family();
    await page.getByRole('button', { name: '提交并记下一户' }).click();
    await page.getByText(/试验村\d+还没有走访的，共 \d+ 户（含待审的走访 \d+ 次）/).waitFor();
    await page.getByText('未走访').first().waitFor();
    await page.getByText('走访待审').first().waitFor();
    // opened by itself it begins with the whole county
    await page.goto(`${browser.origin}/visits/create`);
    await page.getByText(/试验县\d+还没有走访的，共 \d+ 户/).waitFor();
    const finds: [string, RegExp][] = [
      ['王', /最近有变动的/],
      ['3715241900010112', /证件号没有输完/],
      ['无此村', /没有对得上的在册家庭/],
    ];
    for (const [typed, told] of finds) {
      await page.getByLabel('搜索', { exact: true }).last().fill(typed);
      await page.getByRole('status').getByText(told).waitFor();
    }
  });

  it('asks a county’s clerk for their rank, and tells writer and checker what to look at twice', async () => {
    const householdId = await ground.family();
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
    expect(await ground.visitsOf(householdId)).toHaveLength(1);
    await chooseRank(page);
    await page.getByRole('button', { name: '测试county_staff 县领导' }).waitFor();
    await page.getByLabel('慰问金（元）').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    await page.getByText(/^已提交：王.$/).waitFor();
    const id = page.url().split('/').at(-2)!;
    const checker = await browser.as(desk.county2, `/visits/${id}/show`);
    for (const words of said) await checker.getByText(words).waitFor();
    // what narrows the list of visits does not narrow what waits
    await checker.goto(`${browser.origin}/visits?filter=${encodeURIComponent('{"result":"met_self"}')}`);
    await checker.getByRole('combobox', { name: '见到谁' }).filter({ hasText: '见到本人' }).waitFor();
    await checker.getByRole('link', { name: /^走访待办/ }).click();
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
    const page = await ground.formOf(desk.county, await ground.family());
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
    const householdId = await ground.family();
    const page = await ground.formOf(desk.county, householdId);
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
    const goods = page.getByRole('group', { name: '慰问品', exact: true });
    await goods.getByText('第 2 行').waitFor();
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
    const [{ id }] = (await ground.visitsOf(householdId)) as [Visit];
    const { visitors } = (await desk.county.get<{ visitors: { name: string; title: string }[] }>(`/api/visits/${id}`))
      .body;
    expect(visitors.map(({ name, title }) => [name, title])).toEqual([
      ['测试county_staff', null],
      ['陈国', '专干'],
    ]);
  });

  it('asks goods for their item and how many', async () => {
    const householdId = await ground.family();
    const goods = await makeGoods(desk.city);
    const page = await ground.formOf(desk.county, householdId);
    await page.getByRole('button', { name: '加慰问品' }).click();
    await page.getByLabel('慰问品折价（元）').fill('120');
    await page.getByLabel('数量').fill('');
    await page.getByLabel('慰问品折价（元）').press('Control+Enter');
    await page.getByText('还有 2 项要改').waitFor();
    expect(await countOf(page.getByText('请填写这一项'), 2)).toBe(2);
    expect(await ground.visitsOf(householdId)).toEqual([]);

    await page.getByRole('combobox', { name: '慰问品' }).click();
    expect((await page.getByRole('option').allTextContents()).filter((text) => !text.trim())).toEqual([]);
    await page
      .getByRole('option', { name: /^米面油.*120\.00 \/ 份/ })
      .first()
      .click();
    await page.getByLabel('数量').fill('2');
    await page.getByLabel('数量').press('Control+Enter');
    await page.waitForURL(/\/show$/);
    const [visit] = await ground.visitsOf(householdId);
    expect(visit).toMatchObject({ status: 'submitted', goods: 2 * goods.unitValue });
  });

  it.each([320, 1280])('fits a screen of %i px and puts up no barrier, with what is wrong in sight', async (width) => {
    const householdId = await ground.family();
    const page = await browser.as(desk.county, `/visits/create?household=${householdId}`, width);
    await page.getByLabel('慰问金（元）').fill('99999');
    await page.getByRole('button', { name: '+ 加走访人' }).click();
    await page.getByText('还有 1 项要改').waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([over, ...(await barriersOf(page))]).toEqual([0]);
  });
});
