import type { CampaignView, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignStatus } from '@zhufu/domain/campaigns';
import { uuidv7 } from '@zhufu/domain/uuid';
import { clock } from '../../src/platform/clock';
import { campaignAt, createCampaign, january, moveCampaign, urlOfCampaign } from '../support/campaigns';
import type { Client } from '../support/client';
import { broken, campaignBody, type Desk, deskOf, done, makeFamily, makeSource, visitBody } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
});
afterAll(() => world.close());

const create = (more?: object, client: Client = desk.city): Promise<CampaignView> => createCampaign(client, more);
const at = (status: CampaignStatus, more?: object): Promise<CampaignView> => campaignAt(desk.city, status, more);

describe('a new campaign', () => {
  it('is a draft with its days, standards and sources', async () => {
    const source = await makeSource(desk.city);
    const standards = [{ amount: 50_000 }, { category: 'surgery_complication', amount: 100_000 }];
    const body = campaignBody({ ...january, standards, sources: [{ fundingSourceId: source.id }] });
    const made = await desk.city.post<CampaignView>('/api/campaigns', body);
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({
      ...january,
      name: body.name,
      organiser: '市计生协',
      regionCode: place.city.code,
      status: 'draft',
      rosterRequired: false,
      own: true,
      entryEndsOn: '2017-02-01',
      clonedFromId: null,
      targetHouseholds: null,
      targetAmount: null,
      households: 0,
      amount: 0,
      version: 1,
      standards: [
        { category: 'surgery_complication', amount: 100_000 },
        { category: null, amount: 50_000 },
      ],
      sources: [
        {
          fundingSourceId: source.id,
          name: source.name,
          fundingClass: 'government',
          regionCode: place.city.code,
          regionName: expect.stringContaining('试验市'),
        },
      ],
    });
  });

  it('sent four times at once is one; the same id for another is refused, and so is the name in the same year', async () => {
    const body = campaignBody();
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.city.post('/api/campaigns', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    const other = await desk.city.post('/api/campaigns', { ...body, lateDays: 11 });
    expect([other.status, other.body.code]).toEqual([422, 'replayDiffers']);
    const again = { ...body, id: uuidv7() };
    expect(await broken(desk.city.post('/api/campaigns', again))).toEqual(['name taken']);
    expect((await desk.city.post('/api/campaigns', { ...again, year: 2027 })).status).toBe(201);
  });

  it('is refused with days the wrong way round, a standard of nothing or said twice, or a source of elsewhere', async () => {
    const elsewhere = await world.city([[1]]);
    const foreign = await makeSource(await world.signIn('city_admin', elsewhere.city));
    const ask = (more: object) => broken(desk.city.post('/api/campaigns', campaignBody(more)));
    expect(await ask({ firstOn: '2026-01-23', lastOn: '2026-01-22' })).toEqual(['lastOn order']);
    expect(await ask({ standards: [{ amount: 1 }, { category: 'other_hardship', amount: 0 }] })).toEqual([
      'standards.1.amount positive',
    ]);
    expect(await ask({ standards: [{ amount: 1 }, { amount: 2 }] })).toEqual(['standards.1.category standardTwice']);
    const twice = { fundingSourceId: uuidv7() };
    expect(
      await ask({ firstOn: '2026-01-23', lastOn: '2026-01-22', standards: [{ amount: 0 }], sources: [twice, twice] }),
    ).toEqual(['lastOn order', 'standards.0.amount positive', 'sources.1.fundingSourceId choice']);
    expect(await ask({ sources: [{ fundingSourceId: uuidv7() }] })).toEqual(['sources source']);
    expect(await ask({ sources: [{ fundingSourceId: foreign.id }] })).toEqual(['sources source']);
    expect(await ask({ lateDays: 366, organiser: undefined })).toEqual(['organiser required', 'lateDays range']);
    expect((await create({ firstOn: '2026-01-22', lastOn: '2026-01-22' })).entryEndsOn).toBe('2026-02-01');
  });
});

describe('the days of a campaign', () => {
  it('are inclusive, first, last and that on which late entry ends, each to midnight in Shanghai', async () => {
    const { id } = await at('running', january);
    const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
    const enter = (visitedOn: string, instant: string) =>
      clock.at(new Date(instant), async () => {
        const answer = desk.county.post('/api/visits', visitBody(family, id, undefined, 0, { visitedOn }));
        return (await answer).status === 201 ? 'entered' : (await broken(answer)).join();
      });
    const inTime = '2017-01-22T12:00:00Z';
    expect(await enter('2017-01-08', inTime)).toBe('visitedOn outsideCampaign');
    expect(await enter('2017-01-09', inTime)).toBe('entered');
    expect(await enter('2017-01-22', inTime)).toBe('entered');
    expect(await enter('2017-01-23', '2017-01-25T12:00:00Z')).toBe('visitedOn outsideCampaign');
    expect(await enter('2017-01-22', '2017-02-01T15:59:59Z')).toBe('entered');
    expect(await enter('2017-01-22', '2017-02-01T16:00:00Z')).toBe('campaignId entryEnded');
  });
});

describe('an edit', () => {
  it('changes what it names, replaces standards and sources, and clears what is null', async () => {
    const source = await makeSource(desk.city);
    const campaign = await create({ ...january, standards: [{ amount: 50_000 }] });
    const edited = await done(
      desk.city.patch<CampaignView>(
        urlOfCampaign(campaign.id),
        { basisNumber: null, lastOn: '2017-01-24', sources: [{ fundingSourceId: source.id }], rosterRequired: true },
        1,
      ),
    );
    expect(edited).toMatchObject({
      basisTitle: january.basisTitle,
      basisNumber: null,
      firstOn: '2017-01-09',
      lastOn: '2017-01-24',
      entryEndsOn: '2017-02-03',
      rosterRequired: true,
      standards: [{ category: null, amount: 50_000 }],
      version: 2,
    });
    expect(edited.sources.map(({ fundingSourceId }) => fundingSourceId)).toEqual([source.id]);
    const standards = [{ category: 'other_hardship', amount: 30_000 }];
    const again = await done(desk.city.patch<CampaignView>(urlOfCampaign(campaign.id), { standards, sources: [] }, 2));
    expect(again).toMatchObject({ standards, sources: [], lastOn: '2017-01-24', version: 3 });
  });

  it('needs the version that was looked at, and keeps the order of the days that stand', async () => {
    const campaign = await create(january);
    const url = urlOfCampaign(campaign.id);
    expect((await desk.city.patch(url, { lateDays: 5 })).status).toBe(428);
    await done(desk.city.patch(url, { lateDays: 5 }, 1));
    const stale = await desk.city2.patch<{ code: string; current: CampaignView }>(url, { lateDays: 6 }, 1);
    expect([stale.status, stale.body.code, stale.body.current.lateDays]).toEqual([412, 'stale', 5]);
    expect(await broken(desk.city.patch(url, { firstOn: '2017-01-23' }, 2))).toEqual(['lastOn order']);
    expect(await broken(desk.city.patch(url, { organiser: null }, 2))).toEqual(['organiser required']);
    const taken = await create({ year: 2017 });
    expect(await broken(desk.city.patch(url, { name: taken.name }, 2))).toEqual(['name taken']);
    expect((await desk.city.get<CampaignView>(url)).body.version).toBe(2);
  });

  it('is over once the figures are totalled, until the campaign is reopened', async () => {
    const totalled = await at('totalled');
    const url = urlOfCampaign(totalled.id);
    const refused = await desk.city.patch(url, { lateDays: 5 }, totalled.version);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'wrongState',
      { state: 'totalled' },
    ]);
    const open = await moveCampaign(desk.city, totalled, 'reopen', '补一户');
    expect((await done(desk.city.patch<CampaignView>(url, { lateDays: 5 }, open.version))).lateDays).toBe(5);
  });
});

describe('last year’s campaign again', () => {
  it('takes over flags, standards and targets, not days, document number, sources or figures', async () => {
    const source = await makeSource(desk.city);
    const old = await at('running', {
      ...january,
      rosterRequired: true,
      standards: [{ amount: 50_000 }],
      sources: [{ fundingSourceId: source.id }],
    });
    const parentCode = place.city.code;
    const targets = place.counties.map(({ code }, i) => ({ regionCode: code, households: 20 + i, amount: 1_000_000 }));
    await done(desk.city.post(`${urlOfCampaign(old.id)}/targets`, { parentCode, targets }));
    const body = { id: uuidv7(), name: '2018年走访慰问', year: 2018, firstOn: '2018-02-01', lastOn: '2018-02-14' };
    const made = await desk.city.post<CampaignView>(`${urlOfCampaign(old.id)}/clone`, body);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...body,
      organiser: old.organiser,
      basisTitle: january.basisTitle,
      basisNumber: null,
      lateDays: 10,
      rosterRequired: true,
      entryEndsOn: '2018-02-24',
      status: 'draft',
      clonedFromId: old.id,
      clonedFromName: old.name,
      standards: [{ category: null, amount: 50_000 }],
      sources: [],
      targetHouseholds: 41,
      targetAmount: 2_000_000,
      households: 0,
      version: 1,
    });
    expect((await desk.city.post(`${urlOfCampaign(old.id)}/clone`, body)).status).toBe(200);
    const other = await desk.city.post(`${urlOfCampaign(old.id)}/clone`, { ...body, lastOn: '2018-02-15' });
    expect(other.body.code).toBe('replayDiffers');
    expect((await desk.city.get<CampaignView>(urlOfCampaign(old.id))).body).toMatchObject({
      status: 'running',
      version: 4,
    });
    expect((await desk.city.post(`${urlOfCampaign(uuidv7())}/clone`, { ...body, id: uuidv7() })).status).toBe(404);
  });

  it('leaves out the targets of regions closed since, and tells how many', async () => {
    const old = await create({ name: '2016年走访慰问', year: 2016 });
    const [staying, closing] = place.villages[1]![0]!;
    const admin = await world.signIn('system_admin', place.city);
    await done(desk.city.act(`${urlOfCampaign(old.id)}/issue`, 1));
    const township = await world.signIn('township_staff', place.townships[1]![0]!);
    const targets = [staying!, closing!].map(({ code }) => ({ regionCode: code, households: 5, amount: 100_000 }));
    const parentCode = place.townships[1]![0]!.code;
    await done(township.post(`${urlOfCampaign(old.id)}/targets`, { parentCode, targets }));
    await done(
      admin.act(`/api/regions/${closing!.id}/close`, 1, {
        closedOn: '2020-12-31',
        successorCode: staying!.code,
        reason: '合并',
      }),
    );
    const body = { id: uuidv7(), name: '2017年走访慰问', year: 2017, firstOn: '2017-02-01', lastOn: '2017-02-14' };
    const made = await done(desk.city.post<CampaignView>(`${urlOfCampaign(old.id)}/clone`, body));
    expect(made).toMatchObject({ clonedFromId: old.id, targetsLeftOut: 1 });
    expect((await done(desk.city.get<CampaignView>(urlOfCampaign(old.id)))).targetsLeftOut).toBe(0);
    const url = `${urlOfCampaign(body.id)}/targets?parentCode=${parentCode}`;
    const { rows } = await done(desk.city.get<TargetsView>(url));
    expect(rows.filter(({ households }) => households !== null).map((row) => [row.regionCode, row.households])).toEqual(
      [[staying!.code, 5]],
    );
  });
});
