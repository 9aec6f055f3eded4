import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { tableRules } from '../../../migrations/table-rules';
import { SIGN_TEXT } from '../../src/platform/db/scoped-query';
import { workerDatabase } from '../support/worker-database';

let owner: Client;
let app: Client;
const names = async (client: Client, text: string): Promise<string[]> =>
  (await client.query<{ name: string }>(text)).rows.map((row) => row.name).sort();

beforeAll(async () => {
  const { ownerUrl, appUrl } = await workerDatabase();
  owner = new Client({ connectionString: ownerUrl });
  app = new Client({ connectionString: appUrl });
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const tables = `select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`;

describe('every table', () => {
  it('stands in the one declaration', async () => {
    expect(await names(owner, tables)).toEqual(tableRules.map(({ table }) => table).sort());
  });

  it('has forced row-level security with a policy for the owner and one for the serving role', async () => {
    expect(await names(owner, `${tables} and not (relrowsecurity and relforcerowsecurity)`)).toEqual([]);
    const policies = await names(
      owner,
      `select tablename || ' ' || policyname as name from pg_policies where schemaname = current_schema()`,
    );
    const own = ['account', 'account_grant', 'audit_log'].map((table) => `${table} app_insert`);
    const restricted = tableRules.flatMap(({ table, access, drafts }) => [
      ...(access === 'shared' ? [`${table} app_update`, `${table} app_delete`] : []),
      ...(drafts ? [`${table} app_insert`, `${table} app_update`, `${table} app_delete`] : []),
    ]);
    const both = tableRules.flatMap(({ table }) => [`${table} app`, `${table} owner`]);
    expect(policies).toEqual([...both, ...own, ...restricted].sort());
  });

  it('grants the serving role exactly what is declared', async () => {
    const granted = await names(
      owner,
      `select table_name || ' ' || lower(privilege_type) as name from information_schema.role_table_grants
       where grantee = 'zhufu_app' and table_schema = current_schema()`,
    );
    expect(granted).toEqual(
      tableRules.flatMap(({ table, rights }) => rights.map((right) => `${table} ${right}`)).sort(),
    );
  });

  it('is audited, or exempt by name with a reason', async () => {
    const audited = await names(
      owner,
      `select event_object_table as name from information_schema.triggers where trigger_name = 'audit' group by 1`,
    );
    expect(audited).toEqual(
      tableRules
        .filter(({ audit }) => typeof audit !== 'string')
        .map(({ table }) => table)
        .sort(),
    );
  });

  it('is told by its log column by column', async () => {
    const always = ['version', 'updated_at', 'path'];
    for (const { table, audit } of tableRules) {
      if (typeof audit === 'string') continue;
      const silent = [...always, ...(audit.silent ?? [])];
      const { rows } = await owner.query<{ untold: string[] }>(
        `select coalesce(array_agg(c.column_name::text), '{}') as untold
        from information_schema.columns c join pg_proc f on f.proname = 'audit_' || c.table_name and f.pronamespace = current_schema()::regnamespace
        where c.table_schema = current_schema() and c.table_name = $1 and c.column_name <> all ($2)
          and position(format('jsonb_build_object(%L, new.%s)', c.column_name, '"' || c.column_name || '"') in f.prosrc) = 0`,
        [table, silent],
      );
      expect([table, rows[0]!.untold]).toEqual([table, []]);
    }
  });

  it('has a comment', async () => {
    expect(await names(owner, `${tables} and obj_description(oid) is null and relname <> 'migration'`)).toEqual([]);
  });

  it('has an index that begins with each foreign key', async () => {
    const bare = await names(
      owner,
      `select conname as name from pg_constraint c where contype = 'f' and connamespace = current_schema()::regnamespace and not exists (
         select from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`,
    );
    expect(bare).toEqual([]);
  });
});

describe('the serving role on a raw connection', () => {
  it('sees nothing of any area without settings', async () => {
    for (const { table, access, rights } of tableRules) {
      if (access === 'global' || !rights.includes('select')) continue;
      expect([table, (await app.query(`select 1 from ${table}`)).rowCount]).toEqual([table, 0]);
    }
  });

  it('can neither read nor write what is closed to it', async () => {
    await expect(app.query('select 1 from sign_in_failure')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query(`update audit_log set reason = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('delete from audit_log')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query(`insert into region (id) values (gen_random_uuid())`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(app.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot change an audited row without a signature', async () => {
    await expect(
      app.query(
        `select region_create(gen_random_uuid(), null, 'city', '某市', '9999', 'ms', '{}', false, '2000-01-01', now())`,
      ),
    ).rejects.toMatchObject({ code: 'ZF002' });
  });

  it('is refused when the session it names is not in force', async () => {
    const signature = ['', 'regions.list', '', '', '', '', randomUUID(), 2];
    await expect(app.query(SIGN_TEXT, signature)).rejects.toMatchObject({ code: 'ZF001' });
  });
});
