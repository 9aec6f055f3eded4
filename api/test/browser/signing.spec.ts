import { Browser } from '../support/browser';
import { seen } from '../support/hands';
import {
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  runningCampaign,
  type Row,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let desk: Desk;
let campaign: Row;
let source: Row;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  desk = await deskOf(world, place);
  campaign = await runningCampaign(desk);
  source = await fundCounty(desk, place.counties[0]!.code, 1_000_000);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const family = (headName: string): Promise<string> => makeFamily(desk, place.villages[0]![0]![0]!.code, { headName });

describe('the list of hand-overs', () => {
  it('takes one signature after the other by Enter alone, each after it has said whose it is', async () => {
    for (const name of ['赵一', '钱二']) {
      await confirmedVisit(desk, visitBody(await family(name), campaign.id, source.id, 20_000));
    }
    const page = await browser.as(desk.county, '/disbursements');
    await page.getByRole('row', { name: /钱二/ }).getByRole('button', { name: '登记签领' }).focus();
    for (const name of ['钱二', '赵一']) {
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText(`${name}　现金签领 200.00 元`).waitFor();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(`登记签领 ${name} 200.00 元：已办好`).waitFor();
      await page.getByRole('row', { name: new RegExp(`${name}.*已签领`) }).waitFor();
    }
  });

  it('offers payment of a bank line only once its visit is confirmed', async () => {
    const splits = [{ fundingSourceId: source.id, amount: 10_000 }];
    const visit = visitBody(await family('孙三'), campaign.id, undefined, 0, {
      disbursements: [{ kind: 'cash', method: 'one_card', amount: 10_000, splits }],
    });
    await done(desk.county.post('/api/visits', visit));
    const page = await browser.as(desk.finance, '/disbursements');
    const row = page.getByRole('row', { name: /孙三/ });
    await row.getByText('已预留').waitFor();
    expect(await row.getByRole('button', { name: '付款' }).count()).toBe(0);
    await done(desk.county2.act(`/api/visits/${visit.id}/confirm`, 2));
    await page.reload();
    await row.getByRole('button', { name: '付款' }).click();
    await page.getByRole('dialog').getByText('这一户的档案里没有银行卡号').waitFor();
    await page.getByRole('dialog').getByText('孙三　一卡通 100.00 元').waitFor();
    await page.keyboard.press('Enter');
    await seen(page, '已付未签');
  });
});
