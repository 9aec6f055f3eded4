import type { Page } from 'playwright-core';
import { uuidv7 } from '@zhufu/domain/uuid';
import { barriersOf, Browser } from '../support/browser';
import { type Desk, deskOf, done, fundCounty, makeFamily, runningCampaign, visitBody } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let browser: Browser;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  browser = await Browser.open(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Every page of one record, with where its way back leads. */
const pages: [path: (id: string) => string, list: string, name: [zh: string, en: string]][] = [
  [(id) => `/regions/${id}/show`, '/regions', ['行政区划', 'Regions']],
  [(id) => `/households/${id}/show`, '/households', ['家庭档案', 'Families']],
  [(id) => `/households/${id}/show/money`, '/households', ['家庭档案', 'Families']],
  [(id) => `/households/${id}`, '/households', ['家庭档案', 'Families']],
  [(id) => `/visits/${id}/show`, '/visits', ['走访记录', 'Visits']],
  [(id) => `/visits/${id}`, '/visits', ['走访记录', 'Visits']],
  [(id) => `/visits/create?household=${id}`, '/households', ['家庭档案', 'Families']],
  [(id) => `/campaigns/${id}/show`, '/campaigns', ['走访慰问活动', 'Campaigns']],
  [(id) => `/disbursements/${id}/show`, '/disbursements', ['发放与签领', 'Hand-overs']],
  [(id) => `/funding-sources/${id}/show`, '/funding-sources', ['资金来源', 'Funding sources']],
  [(id) => `/funding-receipts/${id}/show`, '/funding-receipts', ['到账', 'Receipts']],
  [(id) => `/funding-parties/${id}`, '/funding-parties', ['出资单位', 'Funding parties']],
  [(id) => `/goods-items/${id}`, '/goods-items', ['慰问品', 'Goods']],
  [(id) => `/statements/${id}/show`, '/statements', ['历史报表', 'Statements']],
  [(id) => `/reports/summary?campaignId=${id}`, '/campaigns', ['走访慰问活动', 'Campaigns']],
];

type Arrival = (page: Page, path: string, title: string) => Promise<void>;

/** Opens an address as it was typed or sent. */
async function typedIn(page: Page, path: string): Promise<void> {
  await page.goto(browser.origin + path);
}

/** Comes to an address within the console, as by a link, from a page that is no record's. */
async function withinConsole(page: Page, path: string, title: string): Promise<void> {
  for (const next of ['/profile', path]) {
    await page.evaluate((url) => {
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    }, next);
    if (next === '/profile') await page.getByText(title, { exact: true }).waitFor({ state: 'detached' });
  }
}

/** What the page at an address says of a record that is not there, and where its only way back leads. */
async function toldAt(page: Page, path: string, title: string, arrive: Arrival = typedIn): Promise<string[]> {
  await arrive(page, path, title);
  const sheet = page.locator('main section').filter({ has: page.getByText(title, { exact: true }) });
  const href = await sheet.getByRole('link').getAttribute('href');
  return [path, (await sheet.innerText()).replace(/\n+/g, '\n'), href ?? ''];
}

const words = {
  zh: ['没有这条记录', '它不存在，或不在您负责的地区。请核对编号，或请上级查看。', '回'],
  en: [
    'There is no such record',
    'It does not exist, or it is outside your area. Check the number, or ask the level above.',
    'Back to ',
  ],
} as const;

describe('a record that is not there', () => {
  it.each([
    ['zh', 'at addresses typed in', typedIn],
    ['en', 'on the way through the console', withinConsole],
  ] as const)(
    'is told in %s %s, alike for an id of nothing and for what is no id, with the way back',
    async (language, _how, arrive) => {
      const clerk = await world.signIn('county_staff', place.counties[0]!);
      const { version } = (await done(clerk.get('/api/profile'))) as { version: number };
      await done(clerk.patch('/api/profile', { language }, version));
      const page = await browser.as(clerk, '/profile');
      const [title, hint, back] = words[language];
      const said: string[][] = [];
      const meant: string[][] = [];
      for (const id of ['371599', uuidv7()]) {
        for (const [pathOf, list, names] of pages) {
          said.push(await toldAt(page, pathOf(id), title, arrive));
          const name = names[language === 'zh' ? 0 : 1];
          meant.push([pathOf(id), `${title}\n${hint}\n${back}${name}`, list]);
        }
      }
      expect(said).toEqual(meant);
      expect(await barriersOf(page)).toEqual([]);
    },
    120_000,
  );

  it('is told to a system administrator of an account and of an entry of the log', async () => {
    const page = await browser.as(await world.signIn('system_admin', place.city), '/profile');
    const [title, hint, back] = words.zh;
    expect(await toldAt(page, '/accounts/371599/show', title)).toEqual([
      '/accounts/371599/show',
      `${title}\n${hint}\n${back}账号与授权`,
      '/accounts',
    ]);
    expect(await toldAt(page, '/audit/none/show', title)).toEqual([
      '/audit/none/show',
      `${title}\n${hint}\n${back}操作日志`,
      '/audit',
    ]);
  });
});

it('an address below a list that is no page of it says so, and is not the list', async () => {
  const page = await browser.as(desk.county, '/roster-entries/371599/show');
  await page.getByText('没有这个页面').waitFor();
  await page.goto(`${browser.origin}/reports/nothing`);
  await page.getByText('没有这个页面').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});

it('a report of a region that is not there names what is wrong', async () => {
  const campaign = await runningCampaign(desk);
  const page = await browser.as(desk.county, `/reports/summary?campaignId=${campaign.id}&regionCode=379999`);
  const told = page.getByRole('alert').filter({ hasText: '没有打开' });
  await told.getByText('没有这个地区，或它不在您负责的范围内', { exact: true }).waitFor();
});

it('a line of money leads to the page of its visit, for those who may list lines', async () => {
  const county = place.counties[0]!.code;
  const source = await fundCounty(desk, county, 10_000_000);
  const campaign = await runningCampaign(desk, { sources: [{ fundingSourceId: source.id }] });
  const visit = visitBody(await makeFamily(desk, place.villages[0]![0]![0]!.code), campaign.id, source.id, 300_000);
  const { disbursements } = (await done(desk.county.post('/api/visits', visit))) as unknown as {
    disbursements: { id: string }[];
  };
  const page = await browser.as(desk.finance, `/disbursements/${disbursements[0]!.id}/show`);
  await page.waitForURL(`${browser.origin}/visits/${visit.id}/show`);
});
