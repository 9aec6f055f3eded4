import { uuidv7 } from '@zhufu/domain/uuid';
import { campaignAt, moveCampaign, urlOfCampaign } from '../support/campaigns';
import type { Client } from '../support/client';
import { done, makeSource, receive, type Row } from '../support/programme';
import { Steps } from '../support/steps';
import { Ground } from '../support/visits';
import { World } from '../support/world';

let world: World;
let ground: Ground;
let steps: Steps;

beforeAll(async () => {
  world = await World.open();
  ground = await Ground.of(world, await world.city());
  steps = await Steps.on(ground);
});
afterAll(() => world.close());

const reason = { reason: '登记错了' };

/** What a refused verb says in both languages, as far as the state it names. */
async function said(client: Client, url: string, version: number, body: object = {}): Promise<(string | undefined)[]> {
  const told: (string | undefined)[] = [];
  for (const language of ['zh-CN', 'en']) {
    const headers = { 'accept-language': language, 'if-match': `"${version}"` };
    const { title } = (await client.send<{ title: string }>('POST', url, body, headers)).body;
    told.push(/“(.+?)”/.exec(title)?.[1]);
  }
  return told;
}

describe('a refusal names a state by its word', () => {
  it.each([
    ['draft', 'confirm', '草稿', 'Draft'],
    ['submitted', 'void', '待审', 'To confirm'],
    ['confirmed', 'confirm', '已确认', 'Confirmed'],
    ['returned', 'confirm', '退回', 'Returned'],
    ['voided', 'confirm', '已作废', 'Voided'],
  ] as const)('of a visit that is %s', async (status, verb, ...words) => {
    const { id, version } = await steps.visitAt(status);
    expect(await said(ground.desk.county2, `/api/visits/${id}/${verb}`, version, reason)).toEqual(words);
  });

  it.each([
    ['draft', 'sign', '草稿', 'Draft'],
    ['reserved', 'sign', '已预留', 'Reserved'],
    ['posted', 'pay', '已付未签', 'Paid, unsigned'],
    ['signed', 'pay', '已签领', 'Signed for'],
    ['released', 'sign', '已释放', 'Released'],
    ['reversed', 'sign', '已冲正', 'Reversed'],
  ] as const)('of a line that is %s', async (status, verb, ...words) => {
    const { id, version } = await steps.lineAt(status);
    const day = verb === 'sign' ? { signedOn: '2026-02-11' } : { paidOn: '2026-02-10' };
    expect(await said(ground.desk.finance, `/api/disbursements/${id}/${verb}`, version, day)).toEqual(words);
  });

  it.each([
    ['draft', 'reopen', '草稿', 'Draft'],
    ['issued', 'reopen', '已下达', 'Issued'],
    ['roster', 'reopen', '编名单', 'Roster'],
    ['running', 'reopen', '执行中', 'Running'],
    ['late_entry', 'reopen', '补录', 'Late entry'],
    ['totalled', 'issue', '已汇总', 'Totalled'],
    ['submitted', 'reopen', '已上报', 'Submitted'],
    ['archived', 'reopen', '已归档', 'Archived'],
  ] as const)('of a campaign that is %s', async (status, verb, ...words) => {
    const { city } = ground.desk;
    const { id, version } = await campaignAt(city, status);
    expect(await said(city, `${urlOfCampaign(id)}/${verb}`, version, verb === 'reopen' ? reason : {})).toEqual(words);
  });

  it('of a campaign whose figures are closed, at the address of a visit', async () => {
    const own = await Steps.on(ground);
    const { id, version } = await own.visitAt('submitted');
    await moveCampaign(ground.desk.city, own.campaign, 'total');
    const words = await said(ground.desk.county2, `/api/visits/${id}/confirm`, version);
    expect(words).toEqual(['已汇总', 'Totalled']);
  });

  it('of a family on record', async () => {
    const { county } = ground.desk;
    const { version } = await done(county.get<Row>(`/api/households/${steps.householdId}`));
    const url = `/api/households/${steps.householdId}/resume`;
    expect(await said(county, url, version)).toEqual(['在册', 'On record']);
  });

  it('of a receipt', async () => {
    const { city, city2 } = ground.desk;
    const fundingSourceId = (await makeSource(city)).id;
    const draft = { id: uuidv7(), fundingSourceId, amount: 1_000, receivedOn: '2026-01-02', voucher: 'S-9' };
    await done(city.post('/api/funding-receipts', draft));
    const urlOf = (id: string, verb: string) => `/api/funding-receipts/${id}/${verb}`;
    expect(await said(city2, urlOf(draft.id, 'reverse'), 1, reason)).toEqual(['待复核', 'To be posted']);
    const posted = await receive(city, city2, fundingSourceId, 1_000);
    expect(await said(city2, urlOf(posted.id, 'post'), posted.version)).toEqual(['已过账', 'Posted']);
    const reversed = await done(city2.act<Row>(urlOf(posted.id, 'reverse'), posted.version, reason));
    expect(await said(city2, urlOf(posted.id, 'post'), reversed.version)).toEqual(['已冲正', 'Reversed']);
  });
});
