import type { Browser } from '../support/browser';
import { type Desk, done, fundCounty, type Row, visitBody } from '../support/programme';
import { FormGround, keptIn, rested } from '../support/visit-form';
import { type City, World } from '../support/world';

let world: World;
let ground: FormGround;
let place: City;
let browser: Browser;
let desk: Desk;
let campaign: Row;
let rich: Row;
beforeAll(async () => {
  world = await World.open();
  ground = await FormGround.of(world);
  ({ place, browser, desk, campaign, rich } = ground);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('a returned visit', () => {
  async function returned(householdId: string, source: Row = rich): Promise<string> {
    const body = visitBody(householdId, campaign.id, source.id, 50_000);
    await done(desk.county.post('/api/visits', body));
    await done(desk.county2.act(`/api/visits/${body.id}/return`, 2, { reason: '金额写错了' }));
    return body.id;
  }

  it('says why it came back, and is mended and handed in on one page', async () => {
    const householdId = await ground.family();
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
    expect(await ground.visitsOf(householdId)).toMatchObject([{ id, status: 'submitted', cash: 30_000 }]);
    expect(await keptIn(page)).toEqual([]);
  });

  it('is handed in again as it was', async () => {
    const householdId = await ground.family();
    const page = await browser.as(desk.county, `/visits/${await returned(householdId)}`);
    await page.getByRole('button', { name: /^提交/ }).click();
    await page.waitForURL(/\/show$/);
    expect(await ground.visitsOf(householdId)).toMatchObject([{ status: 'submitted', cash: 50_000 }]);
  });

  it('stays a saved draft when it is refused, and goes on saying so at the field', async () => {
    const tight = await fundCounty(desk, place.counties[0]!.code, 60_000, { name: '临时专项' });
    const householdId = await ground.family();
    const page = await browser.as(desk.county, `/visits/${await returned(householdId, tight)}`);
    await page.getByText('记后余额100.00').waitFor();
    await done(desk.county.post('/api/visits', visitBody(await ground.family(), campaign.id, tight.id, 40_000)));
    await page.getByRole('button', { name: /^提交/ }).click();
    await page.getByText('这笔钱只剩 200.00 元，少 300.00 元').waitFor();
    await page.getByText('记后余额−300.00').waitFor();
    expect(await page.getByText('这笔钱只剩 200.00 元，少 300.00 元').count()).toBe(1);
    expect(await ground.visitsOf(householdId)).toMatchObject([{ status: 'draft', cash: 50_000 }]);
  });

  it('as a draft is deleted from its form, and nothing that was typed into it stays in the browser', async () => {
    const householdId = await ground.family();
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
    expect(await ground.visitsOf(householdId)).toEqual([]);
    expect(await keptIn(page)).toEqual([]);
  });

  it('is told of too little money while it is typed, is saved as a draft all the same, and is found among one’s own', async () => {
    const householdId = await ground.family();
    const id = await returned(householdId);
    const page = await browser.as(desk.county, `/visits/${id}`);
    await page.getByLabel('慰问金（元）').fill('99999');
    await page.getByText(/这笔钱只剩 [\d,.]+ 元/).waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/\/show$/);
    expect(await ground.visitsOf(householdId)).toMatchObject([{ status: 'draft', cash: 9_999_900 }]);
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
    expect(await ground.visitsOf(householdId)).toMatchObject([{ status: 'submitted', cash: 20_000 }]);
  });
});
