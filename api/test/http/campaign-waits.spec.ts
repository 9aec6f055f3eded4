import { Client } from 'pg';
import { createCampaign, moveCampaign, urlOfCampaign } from '../support/campaigns';
import { done, fundCounty, makeFamily, type Row, runningCampaign, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
});
afterAll(() => world.close());

describe('a campaign with something waiting', () => {
  it('is not submitted, since it could not be reopened to settle it', async () => {
    const { city, county, county2, finance } = ground.desk;
    const campaign = await runningCampaign(ground.desk);
    const source = await fundCounty(ground.desk, ground.county, 100_000);
    const splits = [{ fundingSourceId: source.id, amount: 10_000 }];
    const card = { kind: 'cash', method: 'one_card', amount: 10_000, splits };
    const visit = async (disbursements: object[]) => {
      const family = await makeFamily(ground.desk, ground.village);
      const body = visitBody(family, campaign.id, undefined, 0, { disbursements });
      await ground.record(county, body);
      return body.id;
    };
    const unconfirmed = await visit([card]);
    const [line] = (await ground.confirm(await visit([card]))).disbursements;
    const waiting = () => city.get(`${urlOfCampaign(campaign.id)}/waiting`);
    expect(await done(waiting())).toEqual({ visits: 1, lines: 1 });
    expect((await county.get(`${urlOfCampaign(campaign.id)}/waiting`)).status).toBe(403);
    const listed = async (list: string) => (await done(city.get<{ total: number }>(list))).total;
    expect(await listed(`/api/disbursements?campaignId=${campaign.id}&status=reserved&visitStatus=confirmed`)).toBe(1);
    const totalled = await done(city.act<Row>(`${urlOfCampaign(campaign.id)}/total`, campaign.version));
    const submit = (version: number) => city.act<Row>(`${urlOfCampaign(campaign.id)}/submit`, version);
    expect((await submit(totalled.version)).body).toMatchObject({
      code: 'campaignWaits',
      params: { visits: 1, lines: 1 },
    });
    const reopened = await moveCampaign(city, { id: campaign.id, version: totalled.version }, 'reopen', '还有未付');
    await done(county2.act(`/api/visits/${unconfirmed}/return`, 2, { reason: '补照片' }));
    await done(finance.act(`/api/disbursements/${line!.id}/pay`, line!.version));
    const { version } = await moveCampaign(city, reopened, 'total');
    expect(await done(submit(version))).toMatchObject({ status: 'submitted' });
  });
});

describe('the days of a campaign', () => {
  it('may reach to the ends of the calendar', async () => {
    const { city } = ground.desk;
    const { id } = await createCampaign(city);
    const edited = await done(city.patch(urlOfCampaign(id), { firstOn: '1900-01-01', lastOn: '2199-12-31' }, 1));
    expect(edited).toMatchObject({ firstOn: '1900-01-01', lastOn: '2199-12-31' });
  });
});

describe('a campaign that closes', () => {
  let other: Client;
  beforeAll(async () => {
    other = new Client({ connectionString: world.database.superuserUrl });
    await other.connect();
  });
  afterAll(() => other.end());

  /** What a request does while another transaction holds the campaign, and after it. */
  async function beside(campaign: Row, isAlone: boolean, request: () => Promise<{ status: number }>) {
    await other.query('begin');
    await other.query('select campaign_hold($1, $2)', [campaign.id, isAlone]);
    let status = 0;
    const asked = request().then((answer) => (status = answer.status));
    await waiting();
    const meanwhile = status;
    await other.query('commit');
    return [meanwhile, await asked];
  }

  /** Until a connection waits for the lock. */
  async function waiting(): Promise<void> {
    for (;;) {
      const { rows } = await other.query(
        `select from pg_locks l join pg_database d on d.oid = l.database
          where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`,
      );
      if (rows.length > 0) return;
      await new Promise((wait) => setTimeout(wait, 10));
    }
  }

  it('waits for visits that are being confirmed, and they for it', async () => {
    const { city, county, county2 } = ground.desk;
    const campaign = await runningCampaign(ground.desk);
    const visit = async () => {
      const body = visitBody(await makeFamily(ground.desk, ground.village), campaign.id);
      await ground.record(county, body);
      return body;
    };
    const [first, second] = [await visit(), await visit()];
    const third = visitBody(await makeFamily(ground.desk, ground.village), campaign.id);
    const confirm = (id: string) => () => county2.act(`/api/visits/${id}/confirm`, 2);
    expect(await beside(campaign, true, confirm(first.id))).toEqual([0, 200]);
    expect(await beside(campaign, true, () => county.post('/api/visits', third))).toEqual([0, 201]);
    const total = () => city.act(`${urlOfCampaign(campaign.id)}/total`, campaign.version);
    expect(await beside(campaign, false, total)).toEqual([0, 200]);
    expect((await confirm(second.id)()).body).toMatchObject({ code: 'campaignClosed' });
  });

  it('is held by its own region alone: another neither waits for it nor lets it wait', async () => {
    const campaign = await runningCampaign(ground.desk);
    const url = urlOfCampaign(campaign.id);
    const stranger = await world.signIn('city_admin', (await world.city([[1]])).city);
    const below = await world.signIn('city_admin', place.counties[0]!);
    await other.query('begin');
    await other.query('select campaign_hold($1)', [campaign.id]);
    const answers = await Promise.all([
      stranger.act(`${url}/total`, campaign.version),
      stranger.patch(url, { lateDays: 1 }, campaign.version),
      below.act(`${url}/total`, campaign.version),
    ]);
    await other.query('commit');
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'notFound'],
      [404, 'notFound'],
      [403, 'otherLevel'],
    ]);
  });
});
