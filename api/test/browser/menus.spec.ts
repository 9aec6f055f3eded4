import type { Page } from 'playwright-core';
import type { Role } from '@zhufu/domain/roles';
import { Browser } from '../support/browser';
import { type City, type Place, World } from '../support/world';

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

const entries = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: '菜单' }).getByRole('link').allTextContents();

describe('the menu', () => {
  const menus: [Role, (city: City) => Place, string, string[]][] = [
    [
      'village_worker',
      (city) => city.villages[0]![0]![0]!,
      '/today',
      [
        ...['今日', '走访慰问活动', '领导地图', '家庭档案', '待审', '家庭汇总', '慰问对象', '走访记录', '走访待办'],
        ...['发放与签领', '慰问品', '走访报表', '历史报表', '行政区划'],
      ],
    ],
    [
      'auditor',
      ({ city }) => city,
      '/campaigns',
      [
        ...['走访慰问活动', '领导地图', '家庭档案', '家庭汇总', '慰问对象', '走访记录', '资金来源', '到账', '下拨'],
        ...['发放与签领', '台账', '慰问品', '出资单位', '走访报表', '历史报表', '账号与授权', '行政区划', '操作日志'],
      ],
    ],
    ['system_admin', ({ city }) => city, '/accounts', ['账号与授权', '行政区划', '操作日志']],
  ];
  it.each(menus)('of a %s holds what it may open, and leads home', async (role, where, home, names) => {
    const page = await browser.as(await world.signIn(role, where(place)), '/');
    await page.waitForURL((url) => url.pathname === home);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await entries(page)).toEqual(names);
    expect(await page.locator('nav [aria-current=page]').textContent()).toBe(names[0]);
  });

  it('of a leader is three tabs; the rest is in a drawer', async () => {
    const page = await browser.as(await world.signIn('leader', place.city), '/');
    await page.waitForURL((url) => url.pathname === '/map');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const tabs = page.getByRole('navigation', { name: '常用页面' });
    expect(await tabs.getByRole('link').allTextContents()).toEqual(['地图', '活动看板', '一页简报']);
    expect(await tabs.locator('[aria-current=page]').textContent()).toBe('地图');
    expect(await page.getByRole('banner').innerText()).toMatch(/截至 \d{4}-\d\d-\d\d \d\d:\d\d[^]*领导，只读/);
    expect(await page.getByRole('navigation', { name: '菜单' }).count()).toBe(0);
    await page.getByRole('button', { name: '打开菜单' }).click();
    await page.getByRole('link', { name: '家庭汇总' }).waitFor();
    expect(await entries(page)).toEqual([
      '走访慰问活动',
      '领导地图',
      '家庭汇总',
      '慰问品',
      '走访报表',
      '历史报表',
      '行政区划',
    ]);
  });
});

describe('a page the role does not include', () => {
  it('says so and asks nothing of the server', async () => {
    const page = await browser.as(await world.signIn('leader', place.city), '/households/summary');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const refused: string[] = [];
    page.on('response', (answer) => answer.status() === 403 && refused.push(answer.url()));
    for (const path of ['/households', '/households/queue', '/accounts', '/audit', '/regions/create']) {
      await page.goto(browser.origin + path);
      await page.getByText('您的角色看不到这一页').waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
    }
    expect(refused).toEqual([]);
  });
});
