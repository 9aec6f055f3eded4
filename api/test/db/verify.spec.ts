import { Client } from 'pg';
import { everyDifference } from '../../src/modules/reports/verify';
import { deskOf, done, fundCounty, makeFamily, runningCampaign, visitBody } from '../support/programme';
import { World } from '../support/world';

let world: World;
let superuser: Client;

/** Differences of one kind, as their amounts. */
const differences = async (check: string): Promise<{ what: string; kept: number; computed: number }[]> =>
  (
    await superuser.query<{ what: string; kept: number; computed: number }>(
      `select what, kept, computed from (${everyDifference.text}) d where check_name = $1`,
      [check],
    )
  ).rows.map(({ what, kept, computed }) => ({ what, kept: Number(kept), computed: Number(computed) }));

/** Plants something as nobody but a superuser could, looks, and takes it back. */
async function planted(statement: string, check: string) {
  await superuser.query(`begin; set local session_replication_role = replica`);
  try {
    await superuser.query(statement);
    return await differences(check);
  } finally {
    await superuser.query('rollback');
  }
}

beforeAll(async () => {
  world = await World.open();
  const place = await world.city();
  const desk = await deskOf(world, place);
  const source = await fundCounty(desk, place.counties[0]!.code, 500_000);
  const campaign = await runningCampaign(desk);
  const village = place.villages[0]![0]![0]!.code;
  for (const amount of [40_000, 60_000]) {
    const visit = visitBody(await makeFamily(desk, village), campaign.id, source.id, amount);
    await done(desk.county.post('/api/visits', visit));
    await done(desk.county2.act(`/api/visits/${visit.id}/confirm`, 2));
  }
  const waiting = visitBody(await makeFamily(desk, village), campaign.id, source.id, 30_000);
  await done(desk.county.post('/api/visits', waiting));
  superuser = new Client({ connectionString: world.database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await world.close();
});

describe('verify', () => {
  it('finds nothing where nobody has tampered', async () => {
    expect((await superuser.query(everyDifference.text)).rows).toEqual([]);
  });

  it.each([
    [
      'update funding_balance set disbursed = disbursed + 1 where disbursed = 100000',
      'balance',
      'disbursed',
      100_001,
      100_000,
    ],
    ['update funding_balance set reserved = 0 where reserved = 30000', 'balance', 'reserved', 0, 30_000],
    ['update funding_balance set signed = 5 where disbursed = 100000', 'balance', 'signed', 5, 0],
    [`update campaign_money set amount = 99999 where level = 4`, 'campaign money', '', 99_999, 100_000],
    [
      `update campaign_money set signed = 5 where level = 3`,
      'campaign money',
      '2026-02-03 government government cash signed',
      5,
      0,
    ],
    [
      `update campaign_money set amount = amount - 7 where level = 2 and amount = 100000`,
      'campaign money',
      '',
      99_993,
      100_000,
    ],
    [
      `update campaign_money set declared_class = 'department' where level = 3 and class = 'government'`,
      'campaign money',
      '2026-02-03 government department cash handed over',
      100_000,
      0,
    ],
    ['update campaign_reach set households = 3 where level = 2', 'reached', '', 3, 2],
    [
      `update household set status = 'suspended' where id = (select household_id from roster_entry e where reached_on is not null
        and not exists (select from campaign_stray s where s.household_id = e.household_id) limit 1)`,
      'strays',
      '',
      0,
      1,
    ],
    ['update campaign_tally set n = n + 1 where level = 3', 'tally', '', 0, 0],
    ['update roster_entry set reached_on = reached_on + 1', 'first reach', 'day', 0, 0],
    [
      `alter table disbursement drop constraint disbursement_splits;
        update disbursement set split_amounts[1] = split_amounts[1] + 1 where amount = 60000`,
      'splits',
      'amount',
      60_000,
      60_001,
    ],
    [
      'update disbursement set split_sources[1] = gen_random_uuid() where amount = 60000',
      'named',
      'names no source',
      1,
      0,
    ],
    ['update ledger_entry set source_id = gen_random_uuid() where amount = 60000', 'named', 'names no source', 1, 0],
    [
      'update ledger_entry set from_account = gen_random_uuid() where amount = 60000',
      'named',
      'names no funding account',
      1,
      0,
    ],
    [
      'update visit set campaign_id = gen_random_uuid() where campaign_id is not null',
      'named',
      'names no campaign',
      1,
      0,
    ],
    ['update roster_entry set campaign_id = gen_random_uuid()', 'named', 'names no campaign', 1, 0],
    ['update ledger_entry set from_balance = from_balance + 1 where amount = 60000', 'ledger balance', '', 0, 0],
    ['delete from ledger_entry where amount = 60000', 'hand-over', 'posted', 60_000, 0],
    [`update funding_receipt set amount = amount + 1 where status = 'posted'`, 'receipt', 'posted', 500_001, 500_000],
    [`update funding_transfer set status = 'draft'`, 'transfer', 'draft', 0, 500_000],
    ['delete from disbursement where amount = 60000', 'hand-over', 'gone', 0, 60_000],
    [`delete from funding_receipt where status = 'posted'`, 'receipt', 'gone', 0, 500_000],
    [`delete from funding_transfer where status = 'posted'`, 'transfer', 'gone', 0, 500_000],
    ['update household_count set n = n + 1', 'households', '', 0, 0],
    ['update household_count set north = north + 1', 'places', '', 0, 0],
    ['update household_total set n = n + 1', 'households', '', 0, 0],
    [`update household set township_name = '别处'`, 'place names', `other than its village's`, 1, 0],
    [
      'update disbursement set campaign_id = null where amount = 60000',
      'part',
      'of another household or campaign than its visit',
      1,
      0,
    ],
    [
      'update visit set confirmed_by = gen_random_uuid() where confirmed_by is not null',
      'people',
      'names no account',
      1,
      0,
    ],
    ['update ledger_entry set actor_id = gen_random_uuid() where amount = 60000', 'people', 'names no account', 1, 0],
  ])('names what was planted: %s', async (statement, check, what, kept, computed) => {
    const found = await planted(statement, check);
    expect(found.length).toBeGreaterThan(0);
    if (kept === computed) return;
    expect(found.map((one) => ({ ...one, what: what && one.what }))).toContainEqual({ what, kept, computed });
  });
});
