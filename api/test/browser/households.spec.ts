import type { Locator, Page } from 'playwright-core';
import { Browser } from '../support/browser';
import { draft, madeUpCard, onRecord, type Staff, staffOf } from '../support/households';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let staff: Staff;
let browser: Browser;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  staff = await staffOf(world, place);
  browser = await Browser.open(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** The line under a field, as a reader sees it. */
const messageOf = async (field: Locator): Promise<string> => {
  await field.and(field.page().locator('[aria-invalid=true]')).waitFor();
  const id = await field.getAttribute('aria-describedby');
  return (await field.page().locator(`[id="${id}"]`).textContent()) ?? '';
};

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function fillNew(page: Page, headName: string, idCard: string): Promise<void> {
  await page.getByRole('button', { name: /^村（居）/ }).click();
  await page.getByRole('menuitem').first().click();
  await page.getByLabel('户主姓名').fill(headName);
  await page.getByLabel('身份证号').fill(idCard);
  await choose(page, '类别 *', '独生子女困难家庭');
  await page.getByLabel('起 *').fill('2015.11.2');
  await choose(page, '困难程度 *', '困难');
}

describe('a family, from the village to the record', () => {
  it('is drafted, reviewed, approved, looked at; who looked and what changed can be read', async () => {
    const idCard = madeUpCard(place);
    const village = await browser.as(staff.clerk, '/households/create');
    await fillNew(village, '贺兰英', idCard);
    await village.getByRole('button', { name: '保存' }).click();
    await village.waitForURL(/\/households\/[\w-]{36}\/show/);
    await village.getByText('2015-11-02').first().waitFor();
    const path = new URL(village.url()).pathname;

    const township = await browser.as(staff.township, '/households/queue');
    await township
      .getByRole('row', { name: /贺兰英/ })
      .getByRole('button', { name: '审核通过' })
      .click();
    await township.getByRole('row', { name: /贺兰英/ }).waitFor({ state: 'detached' });

    const county = await browser.as(staff.county, path);
    await county.getByRole('button', { name: '批准建档' }).click();
    await county.getByText('在册').first().waitFor();
    await county.getByRole('button', { name: '查看身份证号' }).click();
    await county.getByLabel('核对重复').click();
    await county.getByRole('button', { name: '查看 60 秒' }).click();
    await county.getByText(idCard).waitFor();

    await county.goto(`${browser.origin}${path}/lookers`);
    await county.getByRole('row', { name: /测试county_staff.*身份证号.*核对重复/ }).waitFor();
    await county.goto(`${browser.origin}${path}/history`);
    await county.getByText('县批准家庭').first().waitFor();
    expect(await county.content()).not.toContain(idCard);
  });

  it('tells beside the field what is wrong, and keeps what was typed', async () => {
    const idCard = madeUpCard(place);
    await onRecord(staff, draft(place.villages[0]![0]![0]!.code, { idCard }));
    const page = await browser.as(staff.clerk, '/households/create');
    const field = page.getByLabel('身份证号');
    await fillNew(page, '贺兰英', idCard.slice(0, 17) + (idCard.endsWith('0') ? '1' : '0'));
    await page.getByRole('button', { name: '保存' }).click();
    await expect(messageOf(field)).resolves.toContain('校验');
    await field.fill(idCard);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已在本市登记').first().waitFor();
    expect(await page.getByLabel('户主姓名').inputValue()).toBe('贺兰英');
    expect(await field.inputValue()).toBe(idCard);
  });

  it('changed by two at once is not overwritten', async () => {
    const body = draft(place.villages[0]![0]![0]!.code, { headName: '侯昌', registeredResidence: '旧址' });
    const { body: household } = await onRecord(staff, body);
    const page = await browser.as(staff.county, `/households/${body.id}`);
    await page.getByLabel('户籍地').fill('我写的地址');
    await staff.county.patch(`/api/households/${body.id}`, { registeredResidence: '他写的地址' }, household.version);
    await page.getByRole('button', { name: '保存' }).click();
    const dialog = page.getByRole('dialog', { name: '别人改过这条记录' });
    await dialog.getByText('他写的地址').waitFor();
    await dialog.getByLabel('户籍地 您填的').click();
    const values = dialog.locator('tbody td');
    const indents = await values.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).paddingLeft));
    expect(indents).toEqual(['10px', '10px']);
    expect(await page.getByText('请对照两份内容再保存').count()).toBe(0);
    await dialog.getByRole('button', { name: '逐项选择后保存' }).click();
    await page.waitForURL(/\/show/);
    const saved = await staff.county.get(`/api/households/${body.id}`);
    expect(saved.body).toMatchObject({ registeredResidence: '我写的地址', version: household.version + 2 });
  });
});
