import type { Page } from 'playwright-core';
import { Browser } from './browser';
import type { Client } from './client';
import { type Desk, deskOf, fundCounty, makeFamily, type Row, runningCampaign, type Visit } from './programme';
import type { City, World } from './world';

export const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(window.localStorage).filter((key) => key.startsWith('zhufu.kept.')));

/** What was typed has been kept: the form has come to rest. */
export const rested = (page: Page): Promise<void> => page.getByText(/^已自动保存 \d\d:\d\d:\d\d$/).waitFor();

/** A county's clerk has no rank by role. */
export async function chooseRank(page: Page): Promise<void> {
  await page.getByLabel('职级').click();
  await page.getByRole('option', { name: '县领导' }).click();
}

/** Where visits are written in a browser: a county with a rich source and a poor one, and a campaign of 500 yuan a family. */
export class FormGround {
  private constructor(
    readonly place: City,
    readonly browser: Browser,
    readonly desk: Desk,
    readonly campaign: Row,
    readonly rich: Row,
    readonly poor: Row,
  ) {}

  static async of(world: World): Promise<FormGround> {
    const place = await world.city();
    const browser = await Browser.open(world);
    const desk = await deskOf(world, place);
    const county = place.counties[0]!.code;
    const rich = await fundCounty(desk, county, 1_000_000, { name: '春节专项' });
    const poor = await fundCounty(desk, county, 26_000, { name: '临时救助' });
    return new FormGround(
      place,
      browser,
      desk,
      await runningCampaign(desk, { standards: [{ amount: 50_000 }] }),
      rich,
      poor,
    );
  }

  family(): Promise<string> {
    return makeFamily(this.desk, this.place.villages[0]![0]![0]!.code);
  }

  async visitsOf(householdId: string): Promise<Visit[]> {
    return (await this.desk.county.get<{ data: Visit[] }>(`/api/visits?householdId=${householdId}`)).body.data;
  }

  async formOf(client: Client, householdId: string): Promise<Page> {
    const page = await this.browser.as(client, `/visits/create?household=${householdId}`);
    await page.getByRole('button', { name: /^提交/ }).first().waitFor();
    await chooseRank(page);
    return page;
  }
}
