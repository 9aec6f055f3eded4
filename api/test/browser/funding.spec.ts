import { uuidv7 } from '@zhufu/domain/uuid';
import { barriersOf, Browser } from '../support/browser';
import { choose, countOf, fillIn, press } from '../support/hands';
import {
  type Desk,
  deskOf,
  done,
  makeFamily,
  makeSource,
  passDown,
  receive,
  type Row,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let desk: Desk;
let source: Row;
let reversed: Row;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  desk = await deskOf(world, place);
  const [first, second] = place.counties;
  source = await makeSource(desk.city);
  await receive(desk.city, desk.city2, source.id, 1_000_000);
  reversed = await passDown(desk, source.id, second!.code, 250_000);
  await done(desk.city2.act(`/api/funding-transfers/${reversed.id}/reverse`, reversed.version, { reason: '拨错' }));
  await passDown(desk, source.id, first!.code, 600_000);
  const visit = visitBody(await makeFamily(desk, place.villages[0]![0]![0]!.code), null, source.id, 123_400);
  await done(desk.county.post('/api/visits', visit));
  await done(desk.county2.act(`/api/visits/${visit.id}/confirm`, 2));
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('the page of a source', () => {
  it('draws where the money went and says the same in its table', async () => {
    const page = await browser.as(desk.city, `/funding-sources/${source.id}/show`);
    const drawing = page.getByRole('img', { name: '钱到哪里去了' });
    await drawing.locator('svg text').first().waitFor();
    const said = (await drawing.locator('svg text').allTextContents()).join(' ');
    for (const label of ['10,000', '试验县21 6,000', '未下拨 4,000', '慰问金 1,234', '已下拨未发放 4,766']) {
      expect(said).toContain(label);
    }

    await page.getByRole('button', { name: '看表' }).click();
    const table = page.getByRole('region', { name: '钱到哪里去了' });
    await table.locator('tfoot tr').waitFor();
    const rows = await table.locator('tbody tr, tfoot tr').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/))).toEqual([
      ['试验县21', '6,000.00', '1,234.00', '0.00', '4,766.00'],
      ['试验县22', '0.00', '0.00', '0.00', '0.00'],
      ['未下拨', '4,000.00', '0.00', '0.00', '0.00'],
      ['到账合计', '10,000.00', '1,234.00', '0.00', '4,766.00'],
    ]);
  });

  it('tells the balance after every line, and a reversal beside what it cancels', async () => {
    const page = await browser.as(desk.city, `/funding-sources/${source.id}/show`);
    await page.getByText('−2,500.00').waitFor();
    const rows = await page.locator('tbody tr.RaDataTable-row').allInnerTexts();
    const figures = rows.map((row) => row.match(/−?[\d,]+\.\d\d/g));
    expect(figures).toEqual([
      ['6,000.00', '4,000.00'],
      ['−2,500.00', '10,000.00'],
      ['2,500.00', '7,500.00'],
      ['10,000.00', '10,000.00'],
    ]);
    expect(rows[1]).toContain(`红字冲销 ${String(reversed.voucher)}`);
    expect(rows[2]).toMatch(/已冲正，见第 \d+ 笔/);
    const struck = page.locator('tbody tr.RaDataTable-row').nth(2).getByText('2,500.00', { exact: true });
    expect(await struck.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('line-through');
  });

  it('fits a phone, puts up no barrier, and asks nothing of another machine', async () => {
    const page = await browser.as(desk.city, `/funding-sources/${source.id}/show`, 390);
    await page.getByRole('img', { name: '钱到哪里去了' }).locator('svg').waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([over, ...(await barriersOf(page))]).toEqual([0]);
    expect(browser.foreign).toEqual([]);
  });
});

describe('the form of a source', () => {
  it('tells in one round all that is wrong', async () => {
    const page = await browser.as(desk.city, '/funding-sources/create');
    await choose(page, '出资类别 *', '社会捐赠');
    await fillIn(page, { '计划（元）': '0', 有效期起: '2026-03-01', 有效期止: '2026-02-01' });
    await press(page, '保存');
    await page.getByText('还有 5 项要改').waitFor();
    for (const said of ['请填写这一项', '归入三类报表的哪一类', '金额应大于 0', '结束不能早于开始'])
      await page.getByText(said).first().waitFor();
  });
});

describe('a press that moves its button', () => {
  it('is still of the button it began on', async () => {
    const page = await browser.as(desk.city, '/funding-sources/create');
    await fillIn(page, { '计划（元）': '0', 有效期起: '2026-03-01', 有效期止: '2026-02-01' });
    const button = page.getByRole('button', { name: '保存' });
    const { x, y } = (await button.boundingBox())!;
    await page.mouse.click(x + 20, y + 10, { delay: 300 });
    await page.getByText('还有 5 项要改').waitFor();
    expect((await button.boundingBox())!.y).toBeGreaterThan(y + 10);
  });
});

describe('a transfer of more than is left', () => {
  it('is told while it is typed, may be saved, and is told again to whoever checks it', async () => {
    const poor = await makeSource(desk.city, { validFrom: '2026-01-04' });
    const empty = await browser.as(desk.city, `/funding-sources/${poor.id}/show`);
    const main = empty.locator('main .MuiButton-contained');
    expect(await main.allInnerTexts()).toEqual([]);
    await empty.getByRole('link', { name: '登记到账' }).waitFor();
    expect(await main.allInnerTexts()).toEqual(['登记到账']);
    await receive(desk.city, desk.city2, poor.id, 50_000);
    await empty.reload();
    await empty.getByRole('link', { name: '下拨', exact: true }).and(empty.locator('.MuiButton-contained')).click();

    await empty.getByText('还可下拨 500.00 元').waitFor();
    await fillIn(empty, { 下拨日期: '2026-01-03' });
    await empty.getByText('日期不在这笔资金的有效期').waitFor();
    await fillIn(empty, { 金额: '600' });
    await empty.getByText('比还可下拨的 500.00 元多 100.00 元').waitFor();
    const body = {
      id: uuidv7(),
      fundingSourceId: poor.id,
      toRegionCode: place.counties[0]!.code,
      amount: 60_000,
      transferredOn: '2026-01-03',
      voucher: `X-${uuidv7().slice(-6)}`,
    };
    await done(desk.city.post('/api/funding-transfers', body));
    const check = await browser.as(desk.city2, `/funding-transfers/${body.id}/show`);
    await check.getByText('500.00 → −100.00').waitFor();
    await check.getByText('现在过账会被拒绝').waitFor();
    await check.getByText('日期不在这笔资金的有效期（2026-01-04 至 2099-12-31）内').waitFor();
  });
});

describe('a receipt of more than was pledged', () => {
  it('is told while it is typed and to whoever checks it, and may be posted', async () => {
    const small = await makeSource(desk.city, { pledged: 60_000 });
    await receive(desk.city, desk.city2, small.id, 50_000);
    const page = await browser.as(desk.city, `/funding-receipts/create?money=${small.id}`);
    await page.getByText('计划 600.00 元，已到账 500.00 元').waitFor();
    await fillIn(page, { 金额: '120' });
    await page.getByText('加上这笔多出 20.00 元').waitFor();
    const body = {
      id: uuidv7(),
      fundingSourceId: small.id,
      amount: 12_000,
      receivedOn: '2026-01-02',
      voucher: `S-${uuidv7().slice(-6)}`,
    };
    await done(desk.city.post('/api/funding-receipts', body));
    const check = await browser.as(desk.city2, `/funding-receipts/${body.id}/show`);
    await check.getByText('加上这笔多出 20.00 元').waitFor();
    await press(check, '到账过账');
    await check.getByText('已过账').first().waitFor();
  });
});

describe('the list of receipts', () => {
  it('finds a paper by a number as long as an ID card’s', async () => {
    const voucher = '201701091530000427';
    const body = { id: uuidv7(), fundingSourceId: source.id, amount: 5_000, receivedOn: '2026-01-02', voucher };
    await done(desk.city.post('/api/funding-receipts', body));
    const page = await browser.as(desk.city, '/funding-receipts');
    await page.getByLabel('搜索本表').fill(voucher);
    expect(await countOf(page.locator('tbody tr.RaDataTable-row'), 1)).toBe(1);
    await page.getByRole('link', { name: voucher }).waitFor();
  });
});

describe('a receipt not posted yet', () => {
  it('is deleted by its maker, who is asked first, and is told in the log without a way to its page', async () => {
    const voucher = `S-${uuidv7().slice(-6)}`;
    const body = { id: uuidv7(), fundingSourceId: source.id, amount: 5_000, receivedOn: '2026-01-02', voucher };
    await done(desk.city.post('/api/funding-receipts', body));
    const address = `/funding-receipts/${body.id}/show`;
    const other = await browser.as(desk.city2, address);
    await other.getByRole('button', { name: '到账过账' }).waitFor();
    expect(await other.getByRole('button', { name: '删除' }).count()).toBe(0);

    const page = await browser.as(desk.city, address);
    await page.getByRole('button', { name: '删除' }).click();
    const dialog = page.getByRole('dialog', { name: `删除到账 ${voucher}？` });
    const colours = await dialog
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    expect(colours).toEqual(['rgb(163, 48, 29)', 'rgb(255, 255, 255)']);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await desk.city.get(`/api/funding-receipts/${body.id}`)).status).toBe(200);

    await page.getByRole('button', { name: '删除' }).click();
    await dialog.getByRole('button', { name: '删除' }).click();
    await page.getByText('已删除').waitFor();
    await page.waitForURL('**/funding-receipts');
    await page.getByRole('link', { name: '登记到账' }).waitFor();
    expect(await page.getByText(voucher).count()).toBe(0);
    expect((await desk.city.get(`/api/funding-receipts/${body.id}`)).status).toBe(404);

    const auditor = await world.signIn('auditor', place.city);
    const log = await done(auditor.get<{ data: Row[] }>(`/api/audit?rowId=${body.id}`));
    const entry = await browser.as(auditor, `/audit/${log.data[0]!.id}/show`);
    await entry.getByRole('heading', { name: '删除未过账的到账 · 到账' }).waitFor();
    await entry.getByText(voucher).waitFor();
    expect(await entry.getByRole('link', { name: '打开', exact: true }).count()).toBe(0);
  });

  it('that was changed meanwhile stays, and says so', async () => {
    const voucher = `S-${uuidv7().slice(-6)}`;
    const body = { id: uuidv7(), fundingSourceId: source.id, amount: 5_000, receivedOn: '2026-01-02', voucher };
    await done(desk.city.post('/api/funding-receipts', body));
    const page = await browser.as(desk.city, `/funding-receipts/${body.id}/show`);
    await page.getByRole('button', { name: '删除' }).click();
    await done(desk.city.patch(`/api/funding-receipts/${body.id}`, { amount: 6_000 }, 1));
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await page.getByText('有人改过这条记录，刚才的操作没有做').waitFor();
    await page.getByText('60.00', { exact: true }).waitFor();
  });

  it('that another posts while it is changed takes no more changes, and is shown as it stands', async () => {
    const voucher = `S-${uuidv7().slice(-6)}`;
    const body = { id: uuidv7(), fundingSourceId: source.id, amount: 5_000, receivedOn: '2026-01-02', voucher };
    await done(desk.city.post('/api/funding-receipts', body));
    const page = await browser.as(desk.city, `/funding-receipts/${body.id}`);
    await fillIn(page, { 金额: '70' });
    await done(desk.city2.act(`/api/funding-receipts/${body.id}/post`, 1));
    await press(page, '保存');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('它已经成了“已过账”，不能再改').waitFor();
    await dialog.getByText('70.00').waitFor();
    expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['看现在的记录']);
    await press(dialog, '看现在的记录');
    await page.waitForURL('**/show');
    await page.getByText('50.00', { exact: true }).waitFor();

    // who comes back by the address of the form finds no form that could only be refused
    await page.goto(new URL(`/funding-receipts/${body.id}`, page.url()).href);
    await page.getByText('这条记录不能再改').waitFor();
    await page.getByText('它已经成了“已过账”，不能再改').waitFor();
    expect(await page.getByRole('button', { name: '保存' }).count()).toBe(0);
    await page.getByRole('link', { name: '看现在的记录' }).click();
    await page.waitForURL('**/show');
  });
});
