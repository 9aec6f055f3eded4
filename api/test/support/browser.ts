import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { PASSWORD, type World } from './world';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium before the console that the world's own server serves. */
export class Browser {
  /** Whatever a page asked of another machine. */
  readonly foreign: string[] = [];
  readonly #open: { context: BrowserContext; profile: string }[] = [];

  private constructor(readonly origin: string) {}

  static async open(world: World): Promise<Browser> {
    await world.app.listen(0, '127.0.0.1');
    return new Browser(await world.app.getUrl());
  }

  /** A page in a browser of its own, that nobody is signed in to. */
  async page(width = 1280): Promise<Page> {
    const profile = mkdtempSync(join(tmpdir(), 'zhufu-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH,
      args: FLAGS,
      locale: 'zh-CN',
      viewport: { width, height: 900 },
    });
    this.#open.push({ context, profile });
    context.setDefaultTimeout(15_000);
    context.on('request', (request) => {
      if (!request.url().startsWith(this.origin) && !request.url().startsWith('data:'))
        this.foreign.push(request.url());
    });
    return context.newPage();
  }

  async signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
    await page.goto(`${this.origin}/login`);
    await page.getByLabel('账号').fill(name);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
  }

  /** A page of somebody who has signed in, at the address. */
  async as({ name }: { name: string }, path: string, width?: number): Promise<Page> {
    const page = await this.page(width);
    await this.signIn(page, name);
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await page.goto(this.origin + path);
    return page;
  }

  async close(): Promise<void> {
    for (const { context, profile } of this.#open) {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
}

/** What axe finds serious or critical. */
export async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}
