import type { Client } from 'pg';

/** A number in [0, 1) from a row's number and a salt, without chance. */
const HASH = `create or replace function pg_temp.h01(i bigint, salt int) returns double precision language sql immutable parallel safe as
  $$ select (hashint8extended(i, salt) & 9007199254740991)::double precision / 9007199254740992.0 $$`;

const INSERT = `
  insert into household (id, number, path, county_id, township_id, village_id, head_name, sex, birth_on, people, main_category,
    hardship_level, status, longitude, latitude, datum, search_tokens, synthetic, created_by, created_at, created_hash, updated_at,
    village_code, village_name, township_name, county_name)
  select gen_random_uuid(), c.code || '-' || lpad(g.i::text, 7, '0'), v.path, c.id, t.id, v.id, n.name,
    case when pg_temp.h01(g.i, 1) < 0.5 then 'male' else 'female' end, date '1940-01-01' + (pg_temp.h01(g.i, 2) * 18000)::int,
    1 + (pg_temp.h01(g.i, 3) * 5)::int,
    (array['only_child_deceased', 'only_child_disabled', 'surgery_complication', 'only_child_hardship', 'two_daughter_hardship',
      'reward_assistance', 'other_hardship'])[1 + floor(power(pg_temp.h01(g.i, 4), 1.8) * 7)::int],
    (array['extreme', 'hard', 'general'])[1 + floor(pg_temp.h01(g.i, 5) * 3)::int],
    case when pg_temp.h01(g.i, 6) < 0.93 then 'active' else 'draft' end,
    115.36 + pg_temp.h01(g.i, 8) * 1.18, 35.86 + pg_temp.h01(g.i, 9) * 1.08, 'gcj02',
    n.tokens || array['r' || c.path, 'r' || t.path], true, a.id, timestamptz '2021-01-01+08', '\\x00',
    timestamptz '2024-11-01+08' + make_interval(secs => pg_temp.h01(g.i, 7) * 10000000),
    v.code, v.names[4], v.names[3], v.names[2]
  from (select i, floor(power(pg_temp.h01(i, 11), 1.15) * v.n)::int as village, 1 + floor(pg_temp.h01(i, 12) * nm.n)::int as name
      from generate_series(1, $1::bigint) i, (select count(*) n from bench_village) v, (select count(*) n from bench_name) nm) g
    join bench_village b on b.k = g.village join bench_name n on n.k = g.name
    join region v on v.id = b.id join region t on t.id = v.parent_id join region c on c.id = t.parent_id
    cross join (select id from account where name = 'city_admin') a`;

const COUNT = `
  insert into household_count (region_id, path, category, status, n, located, east, north)
  select r.id, r.path, h.main_category, h.status, count(*), count(*), sum(millionths(h.longitude)), sum(millionths(h.latitude)) from household h cross join lateral unnest(array[8, 12, 16]) step
    join region r on r.path = left(h.path, step) group by 1, 2, 3, 4`;

/** Fills the product's own table; indexes are put back afterwards, counters are computed once. */
export async function loadHouseholds(
  client: Client,
  households: number,
  names: string[],
  tokens: string[][],
): Promise<void> {
  await client.query(HASH);
  await client.query(
    'create temp table bench_village as select (row_number() over (order by path) - 1)::int k, id from region where level = $$village$$',
  );
  await client.query('create temp table bench_name (k int primary key, name text, tokens text[])');
  await client.query(
    `insert into bench_name select k, name, array(select jsonb_array_elements_text(t)) from unnest($1::text[], $2::jsonb[]) with ordinality x (name, t, k)`,
    [names, tokens.map((list) => JSON.stringify(list))],
  );
  const { rows } = await client.query<{ name: string; text: string }>(
    `select indexname as name, indexdef as text from pg_indexes where tablename = 'household' and indexname not in
      (select conname from pg_constraint where conrelid = 'household'::regclass)`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await client.query('alter table household disable trigger user');
  await client.query(INSERT, [households]);
  await client.query('alter table household enable trigger user');
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const { text } of rows) await client.query(text);
  await client.query(COUNT);
  await client.query('vacuum analyze household');
  await client.query('vacuum analyze household_count, household_total');
  // as autovacuum has done where a server has run for a minute: without it names of villages are searched by reading all
  await client.query('vacuum analyze region, region_name');
}

/**
 * The ceiling's own table over the same rows with the same columns to show: codes and names of places on the row, a token for the
 * county, an index for each shape of the job, covering where it helps; no policies, no audit.
 */
export async function loadCeiling(client: Client): Promise<void> {
  const statements = [
    `create table ceiling_household as select h.id, h.number collate "C" as number, h.head_name collate "C" as head_name, h.sex, h.birth_on,
      h.people, h.main_category as category, h.hardship_level, h.status, v.code as village, t.code as township, c.code as county,
      v.names[4] as village_name, v.names[3] as township_name, v.names[2] as county_name, h.updated_at, h.version,
      array(select token from unnest(h.search_tokens) token where token not like 'r%') || ('r' || c.code) as search_tokens
      from household h join region v on v.id = h.village_id join region t on t.id = h.township_id join region c on c.id = h.county_id`,
    'alter table ceiling_household add primary key (id)',
    'create index on ceiling_household using gin (search_tokens)',
    'create index on ceiling_household (updated_at desc, id desc)',
    'create index on ceiling_household (county, category, updated_at desc, id desc)',
    'create index on ceiling_household (township, head_name, id) include (category, status)',
    'create index on ceiling_household (number, id)',
    'create table ceiling_count as select code, category, sum(n)::int as n from (select r.code, c.category, c.n from household_count c join region r on r.id = c.region_id union all select $$3715$$, c.category, c.n from household_count c join region r on r.id = c.region_id where r.level = $$county$$) x group by 1, 2',
    'create index on ceiling_count (code, category)',
    'vacuum analyze ceiling_household',
    'vacuum analyze ceiling_count',
  ];
  for (const statement of statements) await client.query(statement);
}
