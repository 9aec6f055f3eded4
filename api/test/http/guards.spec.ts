import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import type { HouseholdStatus, HouseholdVerb } from '@zhufu/domain/households';
import { uuidv7 } from '@zhufu/domain/uuid';
import { campaignAt, urlOfCampaign } from '../support/campaigns';
import type { Answer, Client } from '../support/client';
import { draft } from '../support/households';
import { done, fundCounty, type Row } from '../support/programme';
import { PAID_ON, Steps, type Told } from '../support/steps';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let steps: Steps;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
});
beforeEach(async () => {
  steps = await Steps.on(ground);
});
afterAll(() => world.close());

const reason = { reason: '登记错了' };
const visitUrl = ({ id }: Row, verb = '') => `/api/visits/${id}${verb}`;
const lineUrl = ({ id }: Row, verb = '') => `/api/disbursements/${id}${verb}`;

/** The refusal of a request that leaves visits, totals and money as they were. */
async function refused(ask: () => Promise<Answer<Told>>): Promise<unknown[]> {
  const before = await steps.books();
  const { status, body } = await ask();
  expect(await steps.books()).toEqual(before);
  const details = body.violations ?? body.params;
  return [status, body.code, ...(details ? [details] : [])];
}

describe('the maker of a visit', () => {
  const maker = () => ground.desk.county;

  it('does not void it', async () => {
    const visit = await steps.visitAt('confirmed');
    const told = await refused(() => maker().act(visitUrl(visit, '/void'), visit.version, reason));
    expect(told).toEqual([403, 'makerIsChecker']);
    expect((await steps.visit.void(visit)).body.status).toBe('voided');
  });

  it.each(['posted', 'signed'] as const)('does not reverse a line of it that is %s', async (status) => {
    const line = await steps.lineAt(status);
    const told = await refused(() => maker().act(lineUrl(line, '/reverse'), line.version, reason));
    expect(told).toEqual([403, 'makerIsChecker']);
    expect((await steps.line.reverse(line)).body.status).toBe('reversed');
  });

  it('does not pay a line of it, in a post at the finance desk since', async () => {
    const clerk = await world.signIn('county_staff', place.counties[0]!);
    const line = await steps.lineAt('reserved', clerk);
    await becomeFinance(clerk);
    const told = await refused(() => clerk.act(lineUrl(line, '/pay'), line.version, { paidOn: PAID_ON }));
    expect(told).toEqual([403, 'makerIsChecker']);
    expect((await steps.line.pay(line)).body.status).toBe('posted');
  });

  async function becomeFinance({ accountId }: Client): Promise<void> {
    const admin = await world.signIn('system_admin', place.city);
    const url = `/api/accounts/${accountId}`;
    const { grants } = await done(admin.get<AccountView>(url));
    await done(admin.delete(`${url}/grants/${grants[0]!.id}`));
    const grant = { id: uuidv7(), role: 'county_finance', regionCode: ground.county };
    await done(admin.post(`${url}/grants`, grant));
  }
});

describe('another clerk of the county', () => {
  it.each(['draft', 'returned'] as const)('does not edit a visit that is %s', async (status) => {
    const visit = await steps.visitAt(status);
    const told = await refused(() =>
      ground.desk.county2.patch(visitUrl(visit), { result: 'phone', disbursements: [] }, visit.version),
    );
    expect(told).toEqual([403, 'notOwn']);
  });

  it('does not submit a draft', async () => {
    const visit = await steps.visitAt('draft');
    const told = await refused(() => ground.desk.county2.act(visitUrl(visit, '/submit'), visit.version));
    expect(told).toEqual([403, 'notOwn']);
    expect((await steps.visit.submit(visit)).body.status).toBe('submitted');
  });
});

describe('once the totals of a campaign are closed', () => {
  it.each([
    ['confirmed', () => steps.visitAt('submitted'), (row: Row) => steps.visit.confirm(row)],
    ['voided', () => steps.visitAt('confirmed'), (row: Row) => steps.visit.void(row)],
    ['posted', () => steps.lineAt('reserved'), (row: Row) => steps.line.pay(row)],
  ])('nothing is %s, until it is reopened', async (status, make, step) => {
    const { city } = ground.desk;
    const { id, version } = steps.campaign;
    const row = await make();
    await done(city.act(`${urlOfCampaign(id)}/total`, version));
    expect(await refused(() => step(row))).toEqual([409, 'campaignClosed', { state: 'totalled' }]);
    await done(city.act(`${urlOfCampaign(id)}/reopen`, version + 1, { reason: '更正一户' }));
    expect((await step(row)).body.status).toBe(status);
  });
});

describe('a visit', () => {
  /** What is wrong with it, submitted as it is made and as a draft: the same. */
  async function wrong(disbursements = [steps.handOver()]): Promise<unknown[]> {
    const { county } = ground.desk;
    const body = steps.body({ disbursements });
    const told = await refused(() => county.post('/api/visits', { ...body, draft: false }));
    const made = await done(county.post<Row>('/api/visits', body));
    expect(await refused(() => steps.visit.submit(made))).toEqual(told);
    return told;
  }
  const invalid = (field: string, rule: string, params: object = {}) => [422, 'invalid', [{ field, rule, params }]];

  type HouseholdStep = [hand: 'township' | 'county', verb: HouseholdVerb, body?: object];
  const onRecord: HouseholdStep[] = [
    ['township', 'review'],
    ['county', 'approve'],
  ];
  const ways: Partial<Record<HouseholdStatus, HouseholdStep[]>> = {
    draft: [],
    township_reviewed: [['township', 'review']],
    returned: [['township', 'return', reason]],
    suspended: [...onRecord, ['county', 'suspend', reason]],
    moved: [...onRecord, ['county', 'move_out', { movedOn: '2026-02-03', movedTo: '济南' }]],
    closed: [...onRecord, ['county', 'close', { closedOn: '2026-02-03', closingReason: 'recovered' }]],
  };

  it.each(Object.entries(ways))('is not submitted to a family that is %s', async (status, way) => {
    const body = draft(ground.village);
    let family = await done(ground.desk.clerk.post<Row>('/api/households', body));
    for (const [hand, verb, more] of way)
      family = await done(ground.desk[hand].act<Row>(`/api/households/${body.id}/${verb}`, family.version, more));
    expect(family.status).toBe(status);
    steps = steps.with({ householdId: body.id });
    expect(await wrong()).toEqual(invalid('householdId', 'householdNotActive'));
  });

  it.each(['issued', 'roster', 'totalled', 'submitted', 'archived'] as const)(
    'is not submitted to a campaign that is %s',
    async (status) => {
      steps = steps.with({ campaign: await campaignAt(ground.desk.city, status) });
      expect(await wrong()).toEqual(invalid('campaignId', 'campaignNotOpen'));
    },
  );

  it.each([
    ['before', '2026-02-04', '2026-12-31'],
    ['after', '2026-01-01', '2026-02-02'],
  ])('is not submitted with a line paid %s the days of its source', async (_, validFrom, validTo) => {
    const { id, name } = await fundCounty(ground.desk, ground.county, 50_000, { validFrom, validTo });
    steps = steps.with({ sourceId: id });
    const params = { source: name, first: validFrom, last: validTo };
    expect(await wrong()).toEqual(invalid('disbursements.0.splits', 'sourceNotValid', params));
  });

  it('is submitted with a line paid on the only day of its source', async () => {
    const days = { validFrom: '2026-02-03', validTo: '2026-02-03' };
    const { id } = await fundCounty(ground.desk, ground.county, 50_000, days);
    steps = steps.with({ sourceId: id });
    expect((await steps.visitAt('submitted')).status).toBe('submitted');
  });

  it('is not submitted with a line paid on a day to come', async () => {
    const lines = [steps.handOver(), steps.handOver({ paidOn: '2099-01-01' })];
    expect(await wrong(lines)).toEqual(invalid('disbursements.1.paidOn', 'future'));
  });
});

describe('a payment', () => {
  it('is not entered for a day to come, nor is a signature', async () => {
    const reserved = await steps.lineAt('reserved');
    const posted = await steps.lineAt('posted');
    const { finance } = ground.desk;
    const later = '2099-01-01';
    const pay = await refused(() => finance.act(lineUrl(reserved, '/pay'), reserved.version, { paidOn: later }));
    expect(pay).toEqual([422, 'invalid', [{ field: 'paidOn', rule: 'future' }]]);
    const sign = await refused(() => finance.act(lineUrl(posted, '/sign'), posted.version, { signedOn: later }));
    expect(sign).toEqual([422, 'invalid', [{ field: 'signedOn', rule: 'future' }]]);
  });
});

describe('a signature', () => {
  it('does not come before the payment, and may on its day', async () => {
    const line = await steps.lineAt('posted');
    const sign = (signedOn: string) => ground.desk.county.act<Told>(lineUrl(line, '/sign'), line.version, { signedOn });
    const told = { field: 'signedOn', rule: 'beforePayment', params: { day: PAID_ON } };
    expect(await refused(() => sign('2026-02-09'))).toEqual([422, 'invalid', [told]]);
    expect((await sign(PAID_ON)).body).toMatchObject({ status: 'signed', signedOn: PAID_ON });
  });
});
