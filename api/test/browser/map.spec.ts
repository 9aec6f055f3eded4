import { Browser } from '../support/browser';
import { draft, onRecord } from '../support/households';
import { done, fundCounty, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let browser: Browser;
let ground: Ground;
let address: string;
beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  browser = await Browser.open(world);
  ground = await Ground.of(world, place);
  const source = await fundCounty(ground.desk, ground.county, 100_000);
  const family = await done(onRecord(ground.desk, draft(ground.village, { headName: '王秀英' })));
  await done(onRecord(ground.desk, draft(ground.village, { headName: '贺民' })));
  const visit = await ground.record(
    ground.desk.county,
    visitBody(family.id, ground.campaign.id, source.id, 80_000, {
      visitors: [{ name: '赵民', title: '副县长', unit: '县政府', rank: 'county_leader' }],
    }),
  );
  await ground.confirm(visit.id);
  address = `/map?campaignId=${ground.campaign.id}&regionCode=${ground.village}`;
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('the map of a village', () => {
  it('opens a family by the keyboard, masked, and Escape closes it and gives the focus back', async () => {
    const page = await browser.as(await world.signIn('leader', place.city), address);
    const row = page.getByRole('button', { name: '王*英' });
    await row.press('Enter');
    const card = page.getByRole('region', { name: '王*英' });
    await card.getByText('2026-02-03，副县长 赵民').waitFor();
    expect(await card.innerText()).toContain('独生子女困难家庭，困难');
    await card.getByText('800.00 元').waitFor();
    await card.getByText('就医').waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await row.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('keeps its filters in the address', async () => {
    const page = await browser.as(await world.signIn('leader', place.city), address);
    await page.getByRole('button', { name: '贺*' }).waitFor();
    await page.getByRole('combobox', { name: '出资' }).click();
    await page.getByRole('option', { name: '政府投入' }).click();
    await page.getByText('得到政府投入的家庭', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /\*/ }).allInnerTexts()).toEqual(['王*英']);
    expect(new URL(page.url()).searchParams.get('fundingClass')).toBe('government');
    await page.reload();
    await page.getByText('得到政府投入的家庭', { exact: true }).waitFor();
  });
});

describe('the map of a city', () => {
  it('is on one screen with its legend, beside a menu too', async () => {
    const url = `/map?campaignId=${ground.campaign.id}`;
    const page = await browser.as(await world.signIn('city_admin', place.city), url);
    const legend = page.getByText('圆越大户越多');
    await legend.waitFor();
    const foot = await legend.evaluate((words) => words.getBoundingClientRect().bottom);
    expect(foot).toBeLessThan(page.viewportSize()!.height - 40);
  });
});
