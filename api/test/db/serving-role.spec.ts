import fc from 'fast-check';
import { Client } from 'pg';
import { type TableRule, tableRules } from '../../../migrations/table-rules';
import { uuidv7 } from '@zhufu/domain/uuid';
import { SIGN_TEXT } from '../../src/platform/db/scoped-query';
import { draft, madeUpCard, onRecord, staffOf } from '../support/households';
import { wholeProgramme } from '../support/programme';
import { type City, World } from '../support/world';

const REFUSED = '42501';
const RUNS = Number(process.env.ROLE_RUNS ?? 40);

let world: World;
let place: City;
let superuser: Client;
let app: Client;
/** Every row of every table as the superuser sees it. */
let stored: Map<string, Row[]>;
/** Columns that the database fills: `denial.id`. */
let identities: Set<string>;
let samples: { edges: string[]; actors: string[] };

interface Row {
  ctid: string;
  row: Record<string, unknown>;
}
interface Settings {
  lo: string;
  hi: string;
  actor: string;
}

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  const actors: string[] = [];
  for (const county of [0, 1]) {
    const staff = await staffOf(world, place, county);
    const village = place.villages[county]![0]![0]!.code;
    const members = [{ id: uuidv7(), name: '子', relation: 'son', idCard: madeUpCard(place) }];
    const body = draft(village, { idCard: madeUpCard(place), members });
    await onRecord(staff, body);
    await staff.county.post(`/api/households/${body.id}/reveal`, { field: 'id_card', purpose: 'duplicates' });
    await staff.clerk.get('/api/audit');
    actors.push(...Object.values(staff).map(({ accountId }) => accountId));
  }
  await wholeProgramme(world, place);
  superuser = new Client({ connectionString: world.database.superuserUrl });
  app = new Client({ connectionString: world.database.appUrl });
  await Promise.all([superuser.connect(), app.connect()]);
  stored = new Map();
  for (const { table } of tableRules) {
    stored.set(table, (await superuser.query<Row>(`select ctid::text, to_jsonb(t) as row from ${table} t`)).rows);
  }
  const filled = await superuser.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where is_identity = 'YES'`,
  );
  identities = new Set(filled.rows.map(({ name }) => name));
  const paths = stored.get('region')!.map(({ row }) => String(row.path));
  samples = { edges: ['', '0', '~', ...paths, ...paths.map((path) => `${path}~`)], actors: ['', ...actors] };
});
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()]);
  await world.close();
});

const byBytes = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

/** The oracle: what table-rules.ts promises of one row. */
function isVisible({ access, account }: TableRule, row: Record<string, unknown>, settings: Settings): boolean {
  if (access === 'global') return true;
  if (access === 'closed') return false;
  if (account !== undefined && settings.actor !== '' && row[account] === settings.actor) return true;
  if (access === 'shared' && settings.lo.startsWith(String(row.path)) && settings.lo !== '') return true;
  return (access === 'area' || access === 'shared') && isInArea(row, settings);
}

const isInArea = ({ path }: Record<string, unknown>, { lo, hi }: Settings): boolean =>
  !byBytes(String(path), lo) && byBytes(String(path), hi);

const isDraft = ({ drafts }: TableRule, row: Record<string, unknown>): boolean => !drafts || row.status === 'draft';

/** New rows lie in the area, even where one's own are visible beyond it; where only drafts are written, they are drafts. */
const isInsertable = (rule: TableRule, row: Record<string, unknown>, settings: Settings): boolean =>
  isVisible(rule, row, settings) &&
  (!['area', 'shared'].includes(rule.access) || !!rule.ownAnywhere || isInArea(row, settings)) &&
  isDraft(rule, row);

/** What is read from above, or is no draft any more, stays as it is. */
const isChangeable = (rule: TableRule, row: Record<string, unknown>, settings: Settings): boolean =>
  isVisible(rule, row, settings) && (rule.access !== 'shared' || isInArea(row, settings)) && isDraft(rule, row);

/** Runs one statement under the settings and takes it back; gives its rows, or the code of its failure. */
async function tried<R extends object>(
  settings: Settings,
  text: string,
  values: unknown[] = [],
): Promise<R[] | string> {
  await app.query('begin');
  try {
    await app.query(
      `select set_config('app.lo', $1, true), set_config('app.hi', $2, true), set_config('app.actor_id', $3, true),
         set_config('app.action', 'tests.raw', true)`,
      [settings.lo, settings.hi, settings.actor],
    );
    return (await app.query<R>(text, values)).rows;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await app.query('rollback');
  }
}

const columnsOf = (table: string, { row }: Row): string =>
  Object.keys(row)
    .filter((name) => !identities.has(`${table}.${name}`))
    .join();

async function checkTable(rule: TableRule, settings: Settings, at: number): Promise<void> {
  const { table, rights } = rule;
  const rows = stored.get(table)!;
  const visible = rows.filter(({ row }) => isVisible(rule, row, settings));
  const may = (right: TableRule['rights'][number], found: unknown): unknown =>
    rights.includes(right) ? found : REFUSED;
  const sorted = (found: Row[] | string) => (typeof found === 'string' ? found : found.map(({ ctid }) => ctid).sort());
  const seen = sorted(visible);
  const found = sorted(await tried(settings, `select ctid::text from ${table}`));
  expect([table, 'select', found]).toEqual([table, 'select', may('select', seen)]);

  const column = rows[0] && ('path' in rows[0].row ? 'path' : Object.keys(rows[0].row)[0]);
  if (!column) return;
  const changeable = rows.filter(({ row }) => isChangeable(rule, row, settings));
  const changed = await tried(settings, `update ${table} set ${column} = ${column} returning 1`);
  const count = typeof changed === 'string' ? changed : changed.length;
  expect([table, 'update', count]).toEqual([table, 'update', may('update', changeable.length)]);
  const gone = sorted(await tried(settings, `delete from ${table} returning ctid::text`));
  expect([table, 'delete', gone]).toEqual([table, 'delete', may('delete', sorted(changeable))]);

  const copy = rows[at % rows.length]!;
  const columns = columnsOf(table, copy);
  const put = await tried(
    settings,
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
    [JSON.stringify(copy.row)],
  );
  const open = rights.includes('insert') && isInsertable(rule, copy.row, settings);
  expect([table, 'insert refused', put === REFUSED]).toEqual([table, 'insert refused', !open]);
}

/** A row that is seen cannot be pushed out of the area. */
async function checkMove(rule: TableRule, settings: Settings): Promise<void> {
  if (!['area', 'shared'].includes(rule.access) || !rule.rights.includes('update')) return;
  const seen = stored.get(rule.table)!.filter(({ row }) => isChangeable(rule, row, settings));
  const moved = await tried(settings, `update ${rule.table} set path = $1`, [settings.hi]);
  const held = seen.some(({ row }) => !isChangeable(rule, { ...row, path: settings.hi }, settings));
  expect([rule.table, 'move refused', moved === REFUSED]).toEqual([rule.table, 'move refused', held]);
}

describe('the serving role on a raw connection', () => {
  it('is asked about every table of an area with something in it', () => {
    const areas = tableRules.filter(({ access }) => access === 'area' || access === 'shared');
    const empty = areas.filter(({ table }) => stored.get(table)!.length === 0);
    expect(empty.map(({ table }) => table)).toEqual([]);
  });

  it('selects, inserts, updates and deletes exactly what its settings and the declaration allow', async () => {
    const settings = fc.record({
      lo: fc.constantFrom(...samples.edges),
      hi: fc.constantFrom(...samples.edges),
      actor: fc.constantFrom(...samples.actors),
    });
    await fc.assert(
      fc.asyncProperty(settings, fc.nat({ max: 999 }), async (given, at) => {
        for (const rule of tableRules) {
          await checkTable(rule, given, at);
          await checkMove(rule, given);
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('sees and changes nothing of any area without settings', async () => {
    for (const rule of tableRules) await checkTable(rule, { lo: '', hi: '', actor: '' }, 0);
  });

  it.each([
    ['change the log', `update audit_log set reason = 'x'`],
    ['shorten the log', 'delete from audit_log'],
    ['empty the log', 'truncate audit_log'],
    ['write the log', `insert into audit_log (action, table_name, operation) values ('x', 'account', 'insert')`],
    ['take row-level security off', 'alter table household disable row level security'],
    ['free the owner of it', 'alter table household no force row level security'],
    ['widen a policy', 'alter policy app on household using (true)'],
    ['take a trigger off', 'alter table household disable trigger audit'],
    ['switch triggers off', `set session_replication_role = replica`],
    ['become the owner', 'set role zhufu_owner'],
    ['become the superuser', 'set session authorization postgres'],
    ['lift itself', 'alter role zhufu_app bypassrls'],
    ['make a table', 'create table mine (id int)'],
    ['make a temporary table', 'create temp table mine (id int)'],
    ['make a function', `create function mine() returns int language sql as 'select 1'`],
    ['read a file', `select pg_read_file('PG_VERSION')`],
    ['list a folder', `select pg_ls_dir('.')`],
    ['write a file', `copy region to '/tmp/region'`],
    ['run a program', `copy region to program 'true'`],
    ['look into the job queue', 'select 1 from graphile_worker._private_jobs'],
    ['put jobs in past its own function', `select graphile_worker.add_job('x')`],
  ])('cannot %s', async (_what, text) => {
    expect(await tried({ lo: '0', hi: '~', actor: '' }, text)).toBe(REFUSED);
  });

  it('gets an error, not rows, when it asks to be spared row-level security', async () => {
    expect(await tried({ lo: '0', hi: '~', actor: '' }, `set local row_security = off; select 1 from household`)).toBe(
      REFUSED,
    );
  });
});

describe('a signature', () => {
  it('is refused with a wrong stamp, with another’s name, and after the session has ended', async () => {
    const client = await world.signIn('leader', place.city);
    const other = await world.signIn('leader', place.city);
    const { rows } = await superuser.query<{ id: string; stamp: number }>(
      `select id, stamp from session where account_id = $1`,
      [client.accountId],
    );
    const { id, stamp } = rows[0]!;
    const signed = (actor: string, asserted: number) =>
      tried({ lo: '', hi: '', actor: '' }, SIGN_TEXT, [actor, 'regions.list', '', '', '', '', id, asserted]);
    expect(await signed(client.accountId, stamp)).toHaveLength(1);
    expect(await signed(client.accountId, stamp + 1)).toBe('ZF001');
    expect(await signed(other.accountId, stamp)).toBe('ZF001');
    expect(await signed('', stamp)).toBe('ZF001');
    await client.delete('/api/sessions/me');
    expect(await signed(client.accountId, stamp)).toBe('ZF001');
  });
});

describe('the functions', () => {
  const names = async (condition: string): Promise<string[]> =>
    (
      await superuser.query<{ name: string }>(
        `select proname as name from pg_proc where pronamespace = current_schema()::regnamespace and ${condition}`,
      )
    ).rows.map(({ name }) => name);

  it('are closed to everyone but the owner and the serving role', async () => {
    expect(await names(`has_function_privilege('public', oid, 'execute')`)).toEqual([]);
    expect(await names(`has_function_privilege('zhufu_app', oid, 'execute')`)).toContain('household_search');
  });

  it('that run as the owner look for tables nowhere else', async () => {
    expect(await names(`prosecdef and not coalesce(proconfig::text like '%search_path=%', false)`)).toEqual([]);
  });
});
