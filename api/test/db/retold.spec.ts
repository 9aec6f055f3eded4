import { Client } from 'pg';
import { done, fundCounty, makeFamily, visitBody } from '../support/programme';
import { retell, standingAndRetold } from '../support/retold';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

interface Kept {
  action: string;
  operation: string;
  table: string;
  actorId: string;
  changes: { field: string; from: string | null; to: string | null }[];
}

let world: World;
let place: City;
let ground: Ground;
let source: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  source = (await fundCounty(ground.desk, ground.county, 10_000_000)).id;
});
afterAll(() => world.close());

const newVisit = async (more: object = {}) =>
  visitBody(await makeFamily(ground.desk, ground.village), ground.campaign.id, source, 50_000, more);

/** What stands is what the log tells, and there is something. */
async function expectRetold(rows: number): Promise<void> {
  const [standing, retold] = await standingAndRetold(world.database.superuserUrl, place.city.path);
  expect(retold).toEqual(standing);
  expect(standing.size).toBe(rows);
}

describe('the log of visits', () => {
  it('tells every change of a visit and its parts', async () => {
    const { county, county2, finance } = ground.desk;
    // at once, confirmed: visit, line with its split, and roster entry
    const visit = await newVisit();
    const line = (await ground.record(county, visit)).disbursements[0]!;
    await ground.confirm(visit.id);
    await expectRetold(3);
    // signed, reversed, voided
    await done(ground.desk.county2.act(`/api/disbursements/${line.id}/sign`, 3, { signedOn: '2026-02-04' }));
    await done(county2.act(`/api/disbursements/${line.id}/reverse`, 4, { reason: '重复登记' }));
    await done(county2.act(`/api/visits/${visit.id}/void`, 3, { reason: '重复登记' }));
    await expectRetold(3);
    // a draft, written anew, submitted, returned, edited and submitted again; its bank line is paid after all
    const late = await newVisit({ draft: true });
    await ground.record(county, late);
    const bank = { kind: 'cash', method: 'bank_transfer', amount: 70_000 };
    const splits = [{ fundingSourceId: source, amount: 70_000 }];
    await done(
      county.patch(
        `/api/visits/${late.id}`,
        { needs: [{ need: 'schooling' }], disbursements: [{ ...bank, splits }] },
        1,
      ),
    );
    await done(county.act(`/api/visits/${late.id}/submit`, 2));
    await done(county2.act(`/api/visits/${late.id}/return`, 3, { reason: '写明是谁' }));
    await done(county.patch(`/api/visits/${late.id}`, { result: 'met_family' }, 4));
    await done(county.act(`/api/visits/${late.id}/submit`, 5));
    const paid = await ground.confirm(late.id, 6);
    await done(finance.act(`/api/disbursements/${paid.disbursements[0]!.id}/pay`, paid.disbursements[0]!.version, {}));
    const { status } = (await county.get<{ status: string }>(`/api/visits/${late.id}`)).body;
    expect(status).toBe('confirmed');
    await expectRetold(6);
  });

  it('is signed by who did it, with the verb, once for each row', async () => {
    const visit = await newVisit({ needs: [] });
    await ground.record(ground.desk.county, visit);
    await ground.confirm(visit.id);
    const auditor = await world.signIn('auditor', place.city);
    const { data } = await done(auditor.get<{ data: Kept[] }>('/api/audit?perPage=20'));
    const known = data.filter(({ action }) => action.startsWith('visits.')).slice(0, 5);
    expect(known.map(({ action, operation, table }) => [action, operation, table])).toEqual([
      ['visits.confirm', 'insert', 'roster_entry'],
      ['visits.confirm', 'update', 'disbursement'],
      ['visits.confirm', 'update', 'visit'],
      ['visits.create', 'insert', 'disbursement'],
      ['visits.create', 'insert', 'visit'],
    ]);
    expect(known[2]!.changes.map(({ field, from, to }) => [field, from, field === 'status' ? to : typeof to])).toEqual([
      ['status', 'submitted', 'confirmed'],
      ['confirmed_at', null, 'string'],
      ['confirmed_by', null, 'string'],
    ]);
    const { county, county2 } = ground.desk;
    expect(known.map(({ actorId }) => actorId)).toEqual(
      [county2, county2, county2, county, county].map(({ accountId }) => accountId),
    );
  });

  it('tells the splits in the entry of their line, where they add up whoever writes', async () => {
    const visit = await newVisit();
    const line = (await ground.record(ground.desk.county, visit)).disbursements[0]!;
    const superuser = new Client({ connectionString: world.database.superuserUrl });
    await superuser.connect();
    const { rows } = await superuser.query(
      `select after -> 'split_sources' as sources, after -> 'split_amounts' as amounts from audit_log where row_id = $1`,
      [line.id],
    );
    expect(rows).toEqual([{ sources: [source], amounts: [50_000] }]);
    for (const change of [
      'split_amounts[1] = 49999',
      `split_amounts = '{}', split_sources = '{}'`,
      'split_amounts = split_amounts || 0::bigint, split_sources = split_sources || gen_random_uuid()',
      'split_amounts = array[25000, 25000], split_sources = split_sources || split_sources',
      'split_amounts = array[25000, 25000]',
    ])
      await expect(superuser.query(`update disbursement set ${change} where id = $1`, [line.id])).rejects.toMatchObject(
        {
          constraint: 'disbursement_splits',
        },
      );
    await superuser.end();
  });

  it.each(['account', 'campaign', 'funding_source', 'funding_account'])(
    'names rows of %s, which are never deleted',
    async (table) => {
      const superuser = new Client({ connectionString: world.database.superuserUrl });
      await superuser.connect();
      for (const deed of [`delete from ${table}`, `truncate ${table} cascade`])
        await expect(superuser.query(deed)).rejects.toMatchObject({ code: 'ZF004' });
      await superuser.end();
    },
  );

  it('is not hushed by the serving role: what it may write itself is always kept', async () => {
    const app = new Client({ connectionString: world.database.appUrl });
    await app.connect();
    const settings = {
      actor_id: ground.desk.city.accountId,
      action: 'campaigns.edit',
      lo: place.city.path,
      hi: `${place.city.path}~`,
      kept: ' campaign ',
    };
    await app.query('begin');
    for (const [name, value] of Object.entries(settings))
      await app.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    await app.query('update campaign set organiser = $2 where id = $1', [ground.campaign.id, '另一家']);
    const { rows } = await app.query(
      `select after from audit_log where row_id = $1 and operation = 'update' order by id desc limit 1`,
      [ground.campaign.id],
    );
    await app.query('rollback');
    await app.end();
    expect(rows).toEqual([{ after: { organiser: '另一家' } }]);
  });

  it('would not be believed if it left a change out', () => {
    const row = { table_name: 'visit', row_id: '1', actor_id: '2' };
    const made = { ...row, operation: 'insert' as const, before: null, after: { status: 'draft' } };
    const moved = {
      ...row,
      operation: 'update' as const,
      before: { status: 'submitted' },
      after: { status: 'confirmed' },
    };
    expect(() => retell([made, moved])).toThrow('status was something else');
    expect(() => retell([{ ...made, actor_id: null }])).toThrow('insert of visit 1');
  });
});
