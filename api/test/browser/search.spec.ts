import type { Locator, Page } from 'playwright-core';
import type { Client } from '../support/client';
import { moveCampaign } from '../support/campaigns';
import { barriersOf, Browser } from '../support/browser';
import { countOf, inTheEnd } from '../support/hands';
import { draft, madeUpCard } from '../support/households';
import {
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  type Row,
  runningCampaign,
  type Visit,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let browser: Browser;
let campaign: Row;
let village: string;
/** A visit whose money nobody has signed for. */
let gift: Visit;

beforeAll(async () => {
  world = await World.open();
  place = await world.city([[1]]);
  desk = await deskOf(world, place);
  browser = await Browser.open(world);
  village = place.villages[0]![0]![0]!.code;
  campaign = await runningCampaign(desk);
  const source = await fundCounty(desk, place.counties[0]!.code, 100_000);
  await makeFamily(desk, village, { headName: '未见' });
  const [met, paid] = [
    await makeFamily(desk, village, { headName: '已见' }),
    await makeFamily(desk, village, { headName: '付清' }),
  ];
  await confirmedVisit(desk, visitBody(met, campaign.id));
  gift = await confirmedVisit(desk, visitBody(paid, campaign.id, source.id, 20_000, { result: 'not_home' }));
  await done(desk.clerk.post('/api/households', draft(village, { headName: '新来' })));
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const field = (page: Page): Locator => page.getByRole('combobox', { name: /^(搜索|Search)$/ });
const find = (page: Page, name: string): Locator => page.getByRole('option', { name });
const chosen = (page: Page): Promise<string> => page.locator('[role=option][aria-selected=true]').innerText();
/** Types, and waits for as many finds; villages and families come in two answers. */
const typed = async (page: Page, text: string, finds: number): Promise<void> => {
  await field(page).fill(text);
  expect(await countOf(page.getByRole('option'), finds)).toBe(finds);
};
/** What stands behind each find: `试验村01: 3 户，未走访 2 户`. */
const told = (page: Page, wanted: string[]): Promise<string[]> =>
  inTheEnd(async () => {
    const texts = await page.getByRole('option').allInnerTexts();
    const lines = texts.map((text) => text.split('\n').filter(Boolean));
    return lines.map((line) => `${line[0]}: ${line.at(-1)}`).sort();
  }, wanted);
const opened = async (client: Client, width?: number, path = '/households'): Promise<Page> => {
  const page = await browser.as(client, path, width);
  await field(page).waitFor();
  return page;
};
/** Where rows, names and places stand. */
const positions = (page: Page): Promise<number[][]> =>
  page.getByRole('option').evaluateAll((options) =>
    options
      .flatMap((option) => [option, option.children[0]!, option.children[1]!])
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, height }) => [x, y, height]),
  );

const STANDING = ['付清: 已付未签', '已见: 已走访', '新来: 摸底', '未见: 未走访', '试验村01: 3 户，未走访 2 户'].sort();

describe('the search of the top bar', () => {
  it.each([1280, 390])(
    'does not wait for how its finds stand, nor moves when that is there, at %i px',
    async (width) => {
      const page = await opened(desk.county, width);
      let letThrough = (): void => undefined;
      const held = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route('**/standing?*', async (route) => {
        await held;
        await route.continue();
      });
      await typed(page, '试验村', 5);
      expect(await page.getByRole('listbox').innerText()).not.toMatch(/走访|未签|户，/);
      const before = await positions(page);
      letThrough();
      expect(await told(page, STANDING)).toEqual(STANDING);
      expect(await positions(page)).toEqual(before);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      expect(await barriersOf(page)).toEqual([]);
    },
  );

  it('goes from find to find by the keyboard, and opens one', async () => {
    const page = await opened(desk.county);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('试验村');
    expect(await told(page, STANDING)).toEqual(STANDING);
    expect(await chosen(page)).toContain('试验村01');
    await page.keyboard.press('ArrowDown');
    const name = (await chosen(page)).split('\n')[0]!;
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/households\/[\w-]{36}\/show/);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('knows at the next search what was signed for meanwhile', async () => {
    const page = await opened(desk.county);
    await typed(page, '付清', 1);
    expect(await told(page, ['付清: 已付未签'])).toEqual(['付清: 已付未签']);
    const { disbursements } = gift;
    const line = disbursements[0]!;
    await done(desk.county2.act(`/api/disbursements/${line.id}/sign`, line.version, { signedOn: '2026-03-01' }));
    await field(page).fill('');
    await typed(page, '付清', 1);
    expect(await told(page, ['付清: 未走访'])).toEqual(['付清: 未走访']);
  });

  it('speaks English', async () => {
    const { version } = await done(desk.township.get<Row>('/api/profile'));
    await done(desk.township.patch('/api/profile', { language: 'en' }, version));
    const page = await opened(desk.township, 390);
    await field(page).fill('试验村');
    await find(page, '已见').getByText('Reached', { exact: true }).waitFor();
    await find(page, '试验村01').getByText('3 on record, 2 not reached').waitFor();
  });

  it('says nothing of families on record when no campaign runs', async () => {
    await moveCampaign(desk.city, campaign as never, 'total');
    const page = await opened(desk.county);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await typed(page, '试验村', 5);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('listbox').innerText()).not.toMatch(/走访|未签|户，|在册/);
    await find(page, '新来').getByText('摸底').waitFor();
    expect(asked.filter((path) => path.endsWith('/standing'))).toEqual([]);
  });
});

describe('an ID card typed to search', () => {
  /** Asked and shown addresses of a page from now on. */
  function addressesOf(page: Page): string[] {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    return addresses;
  }

  it.each(['/households', '/visits'])(
    'leaves its last four in the addresses of %s, a part of it nothing',
    async (path) => {
      const idCard = madeUpCard(place);
      const id = await makeFamily(desk, village, { headName: '证中人', idCard });
      await done(desk.county.post('/api/visits', visitBody(id, null)));
      const page = await opened(desk.county, undefined, path);
      const addresses = addressesOf(page);
      await field(page).fill(idCard.slice(0, 17));
      await page.getByRole('listbox').getByText('证件号没有输完').waitFor();
      await typed(page, idCard, 1);
      await find(page, '证中人').waitFor();
      await field(page).fill('');
      const search = page.getByLabel('搜索本表');
      await search.fill(idCard.slice(0, 17));
      await page.getByRole('main').getByText('证件号没有输完').waitFor();
      await search.fill(idCard);
      expect(await inTheEnd(() => search.inputValue(), idCard.slice(-4))).toBe(idCard.slice(-4));
      expect(await countOf(page.getByRole('row', { name: /证中人/ }), 1)).toBe(1);
      expect(addresses.some((address) => address.includes(idCard.slice(-4)))).toBe(true);
      expect(addresses.filter((address) => address.includes(idCard.slice(0, 12)))).toEqual([]);
      expect(page.url()).not.toContain(idCard.slice(0, 12));
    },
  );
});
