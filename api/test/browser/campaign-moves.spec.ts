import { Browser } from '../support/browser';
import { moveCampaign, urlOfCampaign } from '../support/campaigns';
import { agree, press, seen } from '../support/hands';
import {
  campaignBody,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  desk = await deskOf(world, place);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const statusOf = async (id: string): Promise<string> =>
  (await done(desk.city.get<{ status: string }>(urlOfCampaign(id)))).status;

describe('a campaign is moved on', () => {
  it('one step for two clicks, once it was said what the step does', async () => {
    const body = campaignBody();
    await done(desk.city.post('/api/campaigns', body));
    await moveCampaign(desk.city, { id: body.id, version: 1 }, 'issue');
    const page = await browser.as(desk.city, `/campaigns/${body.id}/show`);
    const button = page.getByRole('button', { name: '开始执行' });
    const { x, y, width, height } = (await button.boundingBox())!;
    const click = () => page.mouse.click(x + width / 2, y + height / 2);
    await click();
    await page.waitForTimeout(350);
    await click();
    expect(await statusOf(body.id)).toBe('issued');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // what it lacks leads to where it is set, and stands in nobody's way
    await button.click();
    await page.getByRole('dialog').getByRole('link', { name: '还没有定任务数' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await seen(page, '下级合计');

    await button.click();
    await page
      .getByRole('dialog', { name: `开始执行：${body.name}` })
      .getByText('从现在起可以记走访')
      .waitFor();
    await agree(page, '开始执行');
    await seen(page, '执行中');
    expect(await statusOf(body.id)).toBe('running');
  });

  it('to its totals after what is not settled is told, with the lists of it', async () => {
    const campaign = await runningCampaign(desk);
    const source = await fundCounty(desk, place.counties[0]!.code, 100_000);
    const card = {
      kind: 'cash',
      method: 'one_card',
      amount: 10_000,
      splits: [{ fundingSourceId: source.id, amount: 10_000 }],
    };
    for (const isConfirmed of [true, false, false]) {
      const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
      const visit = visitBody(family, campaign.id, undefined, 0, { disbursements: [card] });
      await done(desk.county.post('/api/visits', visit));
      if (isConfirmed) await done(desk.county2.act(`/api/visits/${visit.id}/confirm`, 2));
    }
    const page = await browser.as(desk.city, `/campaigns/${campaign.id}/show`);
    await press(page, '汇总');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('link', { name: '还有 2 次走访等县里确认' }).waitFor();
    await dialog.getByText('最后一天是 2099-12-31，还没有过').waitFor();
    expect(await statusOf(campaign.id)).toBe('running');
    await dialog.getByRole('link', { name: '还有 1 笔发放等付款' }).click();
    await page.getByText('共 1 笔').waitFor();

    await page.goBack();
    await press(page, '汇总');
    await agree(page, '汇总');
    await seen(page, '已汇总');
    expect(await statusOf(campaign.id)).toBe('totalled');
    await seen(page, /^2026-01-01 至 2099-12-31，已结束，共 27028 天$/);
  });
});
