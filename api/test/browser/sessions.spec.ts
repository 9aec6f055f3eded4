import { Browser } from '../support/browser';
import { PASSWORD, type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('a session', () => {
  it('that ended while somebody typed is renewed in place, and nothing typed is lost', async () => {
    const clerk = await world.signIn('village_worker', place.villages[0]![0]![0]!);
    const page = await browser.as(clerk, '/households/create');
    await page.getByLabel('户主姓名').fill('贺兰英');
    await page.getByLabel('类别 *').click();
    await page.getByRole('option', { name: '双女困难家庭' }).click();
    await page.getByLabel('困难程度 *').click();
    await page.getByRole('option', { name: '特困' }).click();
    await page.context().clearCookies();
    await page.getByRole('button', { name: '保存' }).click();

    const again = page.getByRole('dialog', { name: '请重新登录' });
    await again.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: '登录' }).click();
    await again.waitFor({ state: 'detached' });
    expect(await page.getByLabel('户主姓名').inputValue()).toBe('贺兰英');

    await page.getByRole('button', { name: '保存' }).click();
    await page.waitForURL(/\/households\/[\w-]{36}\/show/);
    await page.getByRole('heading', { name: '贺兰英' }).waitFor();
  });

  it('turns to the other region of an account that holds two', async () => {
    const elsewhere = { role: 'county_finance' as const, region: place.counties[1]! };
    const clerk = await world.signIn('county_staff', place.counties[0]!, elsewhere);
    const page = await browser.as(clerk, '/households');
    await page.getByRole('button', { name: '办理地区 试验县21' }).click();
    await page.getByRole('menuitem', { name: '试验县22　县级财务' }).click();
    await page.getByRole('button', { name: '办理地区 试验县22' }).waitFor();
    const entries = page.getByRole('navigation', { name: '菜单' }).getByRole('link');
    await entries.nth(16).waitFor();
    expect(await entries.allTextContents()).toEqual([
      ...[
        '走访慰问活动',
        '领导地图',
        '家庭档案',
        '家庭汇总',
        '慰问对象',
        '走访记录',
        '走访待办',
        '资金来源',
        '到账',
        '下拨',
      ],
      ...['发放与签领', '台账', '慰问品', '出资单位', '走访报表', '历史报表', '行政区划'],
    ]);
  });

  it('speaks the language chosen at sign-in', async () => {
    const clerk = await world.signIn('county_staff', place.counties[0]!);
    const page = await browser.page();
    await page.goto(`${browser.origin}/login`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Account').fill(clerk.name);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const families = page
      .getByRole('navigation', { name: 'Menu' })
      .getByRole('link', { name: 'Families', exact: true });
    await families.waitFor();
    expect((await kept).status()).toBe(200);
    await page.reload();
    await families.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
