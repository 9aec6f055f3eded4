import AxeBuilder from '@axe-core/playwright';
import { type Browser as Chromium, chromium, type Page } from 'playwright-core';
import type { Client } from './client';
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

  private constructor(
    readonly origin: string,
    readonly chromium: Chromium,
  ) {}

  static async open(world: World): Promise<Browser> {
    await world.app.listen(0, '127.0.0.1');
    const executablePath = process.env.CHROMIUM_PATH;
    return new Browser(await world.app.getUrl(), await chromium.launch({ executablePath, args: FLAGS }));
  }

  /** A page in a profile of its own, that nobody is signed in to. */
  async page(width = 1280): Promise<Page> {
    const context = await this.chromium.newContext({ locale: 'zh-CN', viewport: { width, height: 900 } });
    context.setDefaultTimeout(30_000);
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

  /** A page at the address, in the session of somebody who has signed in. */
  async as({ cookie }: Client, path: string, width?: number): Promise<Page> {
    const page = await this.page(width);
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, domain: '127.0.0.1', path: '/', secure: true }]);
    await page.goto(this.origin + path);
    return page;
  }

  async close(): Promise<void> {
    await this.chromium.close();
  }
}

/** What axe finds serious or critical. */
export async function barriersOf(page: Page): Promise<string[]> {
  // a console without frames needs no second page to gather them
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}
