import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type City, PASSWORD, World } from '../support/world';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let world: World;
let place: City;
let origin: string;
let context: BrowserContext;
const profile = mkdtempSync(join(tmpdir(), 'zhufu-browser-'));
const foreign: string[] = [];

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  await world.app.listen(0, '127.0.0.1');
  origin = await world.app.getUrl();
  const executablePath = process.env.CHROMIUM_PATH;
  context = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS, locale: 'zh-CN' });
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
}, 60_000);
afterAll(async () => {
  await context.close();
  await world.close();
  rmSync(profile, { recursive: true, force: true });
});

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto(`${origin}/login`);
  await page.getByLabel('账号').fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual(
    [],
  );
}

describe('the console in Chromium', () => {
  it('tells how many tries are left, and keeps what was typed', async () => {
    const { name } = await world.signIn('system_admin', place.city);
    const page = await context.newPage();
    await signIn(page, name, 'wrong password');
    await page.getByText('再错 4 次').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe(name);
    await expectAccessible(page);
    await page.close();
  });

  it('leads an administrator to the regions, by name and initials', async () => {
    const { name } = await world.signIn('system_admin', place.city);
    const page = await context.newPage();
    await signIn(page, name, PASSWORD);
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await page.goto(`${origin}/regions`);
    await page.getByRole('link', { name: '试验县21' }).first().waitFor();
    await expectAccessible(page);
    await page.close();
  });

  it('asks nobody but its own server', () => expect(foreign).toEqual([]));
});
