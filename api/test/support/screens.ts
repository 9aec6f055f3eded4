import type { Page } from 'playwright-core';
import type { Browser } from './browser';
import type { Client } from './client';
import { cells, figure } from './hands';

/** The first county of a test's city, by the name it stands under in tables. */
const COUNTY = /^试验县21/;
const sums = ['计划', '到账', '下拨', '发放', '签领'];

/** What the screens of one reader print about a campaign and its sources, each opened anew; figures as they are read, in one line. */
export class Screens {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async of(browser: Browser, reader: Client): Promise<Screens> {
    return new Screens(browser, await browser.as(reader, '/profile'));
  }

  /** Five sums of a source and what is left, in yuan. */
  async source(path: string): Promise<string> {
    return this.figures(path, [...sums.map((sum) => `${sum}（元）`), '可用余额（元）']);
  }

  /** Families reached and five sums of the campaign's page, in 万元; then the county's line. */
  async board(path: string): Promise<string[]> {
    return [await this.figures(path, ['走访户数', ...sums]), await this.county()];
  }

  /** Families, money, cash and goods of 活动报表. */
  async totals(campaignId: string): Promise<string> {
    const names = ['走访户数', '资金合计', '其中慰问金', '慰问品折价'];
    return this.figures(`/reports?campaignId=${campaignId}`, names);
  }

  /** The county's line of 汇总表. */
  async summary(campaignId: string): Promise<string> {
    await this.open(`/reports/summary?campaignId=${campaignId}`);
    return this.county();
  }

  /** The figures beside the map; then the county's line. */
  async map(campaignId: string): Promise<string[]> {
    return [await this.figures(`/map?campaignId=${campaignId}`, [/^已走访/, /^已发放/]), await this.county()];
  }

  private async open(path: string): Promise<void> {
    await this.page.goto(this.browser.origin + path);
  }

  private async figures(path: string, names: readonly (string | RegExp)[]): Promise<string> {
    await this.open(path);
    const printed: string[] = [];
    for (const name of names) printed.push(await figure(this.page, name));
    return printed.join(' ');
  }

  private async county(): Promise<string> {
    return (await cells(this.page, COUNTY)).filter(Boolean).join(' ').replace(/\s+/g, ' ');
  }
}
