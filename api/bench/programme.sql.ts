import type { Client } from 'pg';

export const RUNNING = '00000000-0000-7000-8000-000000000006';

const HASH = `create or replace function pg_temp.h01(i bigint, salt int) returns double precision language sql immutable parallel safe as
  $$ select (hashint8extended(i, salt) & 9007199254740991)::double precision / 9007199254740992.0 $$`;

/** What each county holds of each source, in fen. */
const PASSED_DOWN = 100_000_000_000_000;

/** Four sources of four classes, received by the city and passed down to every county, and six campaigns, of which the last is running. */
const FUNDS = [
  `insert into funding_party (id, path, region_id, name, created_by, created_at, created_hash, updated_at)
    select gen_random_uuid(), r.path, r.id, '市财政局', a.id, now(), '\\x00', now() from region r, account a
    where r.level = 'city' and a.name = 'city_admin'`,
  `insert into funding_source (id, path, region_id, party_id, name, class, level, declared_class, year, valid_from, valid_to, pledged, created_by,
      created_at, created_hash, updated_at)
    select gen_random_uuid(), r.path, r.id, p.id, '专项' || k, (array['government', 'department', 'enterprise', 'government'])[k],
      case when k in (1, 4) then 'city' end, null, 2017, '2000-01-01', '2099-12-31', 1000000000000, p.created_by, now(), '\\x00', now()
    from region r join funding_party p on p.region_id = r.id, generate_series(1, 4) k`,
  `insert into funding_account (id, path, source_id, holder_id) select gen_random_uuid(), r.path, s.id, r.id from funding_source s, region r
    where r.level in ('city', 'county')`,
  `create temp table passed as select s.id as source_id, r.id as city_id, r.path as city, f.id as giver, c.id as county_id, c.path as county,
      t.id as taker, row_number() over (partition by s.id order by c.id) as k, count(*) over (partition by s.id) as n, a.id as maker,
      b.id as checker, gen_random_uuid() as receipt, gen_random_uuid() as transfer
    from funding_source s cross join region r cross join region c
      join funding_account f on f.source_id = s.id and f.holder_id = r.id join funding_account t on t.source_id = s.id and t.holder_id = c.id
      cross join (select id from account where name = 'city_admin') a cross join (select id from account where name = 'city_admin2') b
    where r.level = 'city' and c.level = 'county'`,
  `insert into funding_receipt (id, path, source_id, holder_id, amount, received_on, voucher, status, created_by, created_at, created_hash,
      posted_by, posted_at, updated_at, version)
    select receipt, city, source_id, city_id, n * ${PASSED_DOWN}, '2011-01-04', '到账 1', 'posted', maker, now(), '\\x00', checker, now(), now(), 2
    from passed where k = 1`,
  `insert into funding_transfer (id, path, source_id, from_id, to_id, amount, transferred_on, voucher, status, created_by, created_at,
      created_hash, posted_by, posted_at, updated_at, version)
    select transfer, county, source_id, city_id, county_id, ${PASSED_DOWN}, '2011-01-05', '下拨 ' || k, 'posted', maker, now(), '\\x00', checker,
      now(), now(), 2 from passed`,
  `insert into ledger_entry (path, kind, document_id, source_id, to_account, amount, day, to_balance, actor_id, posted_at)
    select city, 'receipt', receipt, source_id, giver, n * ${PASSED_DOWN}, '2011-01-04', n * ${PASSED_DOWN}, checker, now() from passed where k = 1`,
  `insert into ledger_entry (path, kind, document_id, source_id, from_account, to_account, amount, day, from_balance, to_balance, actor_id,
      posted_at)
    select county, 'transfer', transfer, source_id, giver, taker, ${PASSED_DOWN}, '2011-01-05', (n - k) * ${PASSED_DOWN}, ${PASSED_DOWN}, checker,
      now() from passed order by k`,
  `insert into funding_balance (account_id, path, received, moved_out)
    select giver, city, n * ${PASSED_DOWN}, n * ${PASSED_DOWN} from passed where k = 1`,
  `insert into funding_balance (account_id, path, moved_in) select taker, county, ${PASSED_DOWN} from passed`,
  `insert into campaign (id, path, region_id, name, year, organiser, first_on, last_on, late_days, status, created_by, created_at, created_hash,
      updated_at)
    select ('00000000-0000-7000-8000-00000000000' || k)::uuid, r.path, r.id, '走访慰问' || k, 2011 + k, '市计生协',
      make_date(2011 + k, 1, 9), case k when 6 then date '2099-12-31' else make_date(2011 + k, 1, 22) end, 30,
      case k when 6 then 'running' else 'archived' end, a.id, now(), '\\x00', now()
    from region r, account a, generate_series(1, 6) k where r.level = 'city' and a.name = 'city_admin'`,
];

/** Confirmed visits over the campaigns and their days, three lines for two visits, each paid by one source. */
const VISITS = [
  `create temp table pick as select i, h.id as household_id, h.path, h.main_category, h.head_name, c.id as campaign_id,
      c.first_on + (pg_temp.h01(i, 22) * 13)::int as day, a.id as maker, b.id as checker
    from generate_series(1, $1::bigint) i join bench_household h on h.k = floor(pg_temp.h01(i, 21) * (select count(*) from bench_household))::int
      join campaign c on c.year = 2012 + (i % 6)
      cross join (select id from account where name = 'county_staff.371524') a
      cross join (select id from account where name = 'county_finance.371524') b`,
  `insert into visit (id, path, household_id, campaign_id, visited_on, visitors, companions, needs, result, policy_told, status, created_by,
      created_at, created_hash, submitted_by, submitted_at, confirmed_by, confirmed_at, updated_at, version)
    select ('10000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, path, household_id, campaign_id, day,
      '[{"name": "周宁", "title": "副主任", "unit": "计生协", "rank": "county_leader"}]', '[]', '[]', 'met_self', true, 'confirmed', maker, day, '\\x00',
      maker, day, checker, day, day, 3 from pick`,
  `create temp table line as select p.*, n, ('20000000-0000-7000-8' || lpad(n::text, 3, '0') || '-' || lpad(to_hex(i), 12, '0'))::uuid as id,
      case n when 1 then 'cash' else 'goods' end as kind, 10000 * (1 + (pg_temp.h01(i, 23) * 9)::int)::bigint as amount, a.id as account,
      a.source_id, s.class
    from pick p cross join generate_series(1, 2) n
      join (select a.*, row_number() over (partition by a.path order by a.id) as k from funding_account a) a
        on a.path = left(p.path, 8) and a.k = 1 + (i + n) % 4
      join funding_source s on s.id = a.source_id
    where n = 1 or i % 2 = 0`,
  `insert into disbursement (id, path, visit_id, household_id, campaign_id, position, kind, method, amount, paid_on, status, created_by,
      posted_at, signed_on, updated_at, version, split_sources, split_amounts)
    select id, path, ('10000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, household_id, campaign_id, n, kind,
      case n when 1 then 'cash_signed' else 'in_kind' end, amount, day, 'signed', maker, day, day, day, 4, array[source_id], array[amount]
    from line`,
  `insert into ledger_entry (path, kind, document_id, source_id, from_account, amount, day, campaign_id, aid, household_id, from_balance,
      actor_id, posted_at)
    select path, 'disbursement', id, source_id, account, amount, day, campaign_id, kind, household_id,
      ${PASSED_DOWN} - sum(amount) over (partition by account order by day, id), checker, day
    from line order by day, id`,
  `update funding_balance b set disbursed = x.amount, signed = x.amount
    from (select account, sum(amount) as amount from line group by 1) x where x.account = b.account_id`,
  `insert into roster_entry (id, campaign_id, household_id, path, category, head_name, reached_on, created_by, created_at, updated_at)
    select gen_random_uuid(), campaign_id, household_id, path, main_category, head_name, min(day), min(checker::text)::uuid, now(), now()
    from pick group by campaign_id, household_id, path, main_category, head_name`,
  `insert into campaign_money (campaign_id, level, path, day, class, declared_class, kind, amount, signed)
    select campaign_id, step / 4, left(path, step), day, class, class, kind, sum(amount), sum(amount) from line, unnest(array[8, 12, 16]) step
    group by 1, 2, 3, 4, 5, 7`,
  `insert into campaign_reach (campaign_id, level, path, day, category, households)
    select campaign_id, step / 4, left(path, step), reached_on, category, count(*) from roster_entry, unnest(array[8, 12, 16]) step
    group by 1, 2, 3, 4, 5`,
  `insert into campaign_tally (campaign_id, level, path, what, code, n)
    select campaign_id, step / 4, left(path, step), 'visitor', 'county_leader', count(*) from pick, unnest(array[8, 12, 16]) step group by 1, 2, 3`,
];

const TABLES = ['visit', 'disbursement', 'ledger_entry', 'roster_entry'];

/** Six campaigns with their visits and money as if they had been logged and confirmed; `client` is a superuser, triggers rest meanwhile. */
export async function loadProgramme(client: Client, visits: number): Promise<void> {
  await client.query(HASH);
  await client.query('set session_replication_role = replica');
  await client.query(`set maintenance_work_mem = '1GB'; set work_mem = '256MB'`);
  for (const statement of FUNDS) await client.query(statement);
  await client.query(`create temp table bench_household as select (row_number() over (order by id) - 1)::int as k, id, path, main_category, head_name
    from household where status = 'active'`);
  await client.query('create index on bench_household (k)');
  await client.query('analyze bench_household');
  const { rows } = await client.query<{ name: string; text: string }>(
    `select indexname as name, indexdef as text from pg_indexes where tablename = any ($1) and indexname not in (select conname from pg_constraint)`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  for (const statement of VISITS) await client.query(statement, statement.includes('$1') ? [visits] : []);
  for (const { text } of rows) await client.query(text);
  await client.query(
    `vacuum analyze ${TABLES.join()}, campaign_money, campaign_reach, campaign_tally, funding_balance`,
  );
  await client.query('set session_replication_role = origin');
}

/** Households of a desk's county that the scenarios visit, and the sources it pays from. */
export async function deskOf(client: Client, countyCode: string): Promise<{ households: string[]; sources: string[] }> {
  const households = await client.query<{ id: string }>(
    `select h.id from household h join region r on r.id = h.county_id where r.code = $1 and h.status = 'active' order by h.number limit 20000`,
    [countyCode],
  );
  const sources = await client.query<{ id: string }>(
    `select a.source_id as id from funding_account a join region r on r.id = a.holder_id where r.code = $1 order by 1`,
    [countyCode],
  );
  return { households: households.rows.map(({ id }) => id), sources: sources.rows.map(({ id }) => id) };
}
