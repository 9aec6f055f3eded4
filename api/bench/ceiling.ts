import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import { uuidv7 } from '@zhufu/domain/uuid';

/** The practical ceiling: bare node:http + pg over the best SQL found, no session, no area, no masking. */
const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c plan_cache_mode=force_generic_plan -c jit=off',
});

const KEYS = 'id, number, head_name, updated_at';
const COLUMNS = `id, number, head_name as "headName", sex, date_part('year', age(current_date, birth_on))::int as age, people, category,
  hardship_level as "hardshipLevel", status, village as "villageCode", village_name as "villageName", township_name as "townshipName",
  county_name as "countyName", updated_at as "updatedAt", version`;
const orders: Record<string, string> = {
  updatedAt: 'updated_at desc, id desc',
  headName: 'head_name, id',
  number: 'number, id',
};
const PER_PAGE = 25;

function statementOf(query: URLSearchParams): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (one: unknown): string => `$${values.push(one)}`;
  const conditions: string[] = [];
  const region = query.get('regionCode') ?? '3715';
  const category = query.get('category');
  const q = query.get('q');
  const order = orders[query.get('sort') ?? 'updatedAt'] ?? 'id';
  if (q && /^\d/.test(q)) conditions.push(`number >= ${value(q)} and number < ${value(`${q}~`)}`);
  else if (q) conditions.push(`search_tokens @> ${value([`n${q}`, `r${region}`])}`);
  else if (region.length === 6) conditions.push(`county = ${value(region)}`);
  else if (region.length === 9) conditions.push(`township = ${value(region)}`);
  if (category) conditions.push(`category = ${value(category)}`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const offset = value((Number(query.get('page') ?? 1) - 1) * PER_PAGE);
  if (q) {
    return {
      text: `with m as materialized (select ${KEYS} from ceiling_household ${where} limit 10001)
        select json_build_object('total', (select count(*) from m), 'data', coalesce((select json_agg(x) from
          (select ${COLUMNS} from ceiling_household join (select id from m order by ${order} limit ${PER_PAGE} offset ${offset}) k
            using (id) order by ${order}) x), '[]'))::text as r`,
      values,
    };
  }
  const total = `(select coalesce(sum(n), 0) from ceiling_count where code = ${value(region)} ${category ? `and category = ${value(category)}` : ''})`;
  return {
    text: `select json_build_object('total', ${total}, 'data', coalesce((select json_agg(x) from
      (select ${COLUMNS} from ceiling_household join (select id from ceiling_household ${where} order by ${order} limit ${PER_PAGE} offset ${offset}) k
        using (id) order by ${order}) x), '[]'))::text as r`,
    values,
  };
}

/** J3: rows of counties with their sums by class and kind, households reached, and the total of all. */
const SUMS = `coalesce(sum(m.amount), 0) as amount, coalesce(sum(m.amount) filter (where m.class = 'government'), 0) as government,
  coalesce(sum(m.amount) filter (where m.class = 'department'), 0) as department,
  coalesce(sum(m.amount) filter (where m.class = 'enterprise'), 0) as enterprise,
  coalesce(sum(m.amount) filter (where m.class = 'donation'), 0) as donation,
  coalesce(sum(m.amount) filter (where m.class = 'association'), 0) as association,
  coalesce(sum(m.amount) filter (where m.declared_class = 'government'), 0) as declared_government,
  coalesce(sum(m.amount) filter (where m.declared_class = 'department'), 0) as declared_department,
  coalesce(sum(m.amount) filter (where m.declared_class = 'enterprise'), 0) as declared_enterprise,
  coalesce(sum(m.amount) filter (where m.kind = 'cash'), 0) as cash, coalesce(sum(m.amount) filter (where m.kind = 'goods'), 0) as goods`;
const TOTALS = `select json_build_object(
  'rows', (select json_agg(x) from (
    select r.code as "regionCode", r.names[2] as "regionName", m.*, (select sum(h.households) from campaign_reach h
      where h.campaign_id = $1 and h.level = 2 and h.path = m.path) as households
    from (select m.path, ${SUMS} from campaign_money m where m.campaign_id = $1 and m.level = 2 group by m.path) m join region r on r.path = m.path
    order by r.code) x),
  'total', (select to_json(x) from (select ${SUMS}, (select sum(h.households) from campaign_reach h where h.campaign_id = $1 and h.level = 2) as
    households from campaign_money m where m.campaign_id = $1 and m.level = 2) x))::text as r`;

/** J4: the places below one with what is registered, reached and handed over, and the families of a village. */
const PLACES = `select coalesce(json_agg(x), '[]')::text as r from (
  select r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", r.level, p.*, e.households, m.amount
  from region a join region r on r.parent_id = a.id
  cross join lateral (select round(sum(c.east) / nullif(sum(c.located), 0) / 1e6, 3)::float8 as longitude,
    round(sum(c.north) / nullif(sum(c.located), 0) / 1e6, 3)::float8 as latitude, sum(c.n) as registered
    from household_count c where c.region_id = r.id and c.status = 'active') p
  cross join lateral (select sum(x.households) as households from campaign_reach x
    where x.campaign_id = $1 and x.level = length(r.path) / 4 and x.path = r.path) e
  cross join lateral (select sum(k.amount) as amount from campaign_money k
    where k.campaign_id = $1 and k.level = length(r.path) / 4 and k.path = r.path) m
  where a.code = $2 and a.valid_to is null and r.valid_to is null order by r.code) x`;
const FAMILIES = `select coalesce(json_agg(x), '[]')::text as r from (
  select h.id, h.head_name as name, h.main_category as category, e.reached_on as "reachedOn", round(h.longitude::numeric, 3)::float8 as longitude,
    round(h.latitude::numeric, 3)::float8 as latitude, m.amount,
    (select v.visited_on from visit v where v.household_id = h.id and v.status = 'confirmed' and v.result in ('met_self', 'met_family')
      order by v.visited_on desc, v.id desc limit 1) as "lastVisitOn",
    case when e.id is not null then (select json_agg(distinct n ->> 'need') from visit v, jsonb_array_elements(v.needs) n
      where v.household_id = h.id and v.campaign_id = $1 and v.status = 'confirmed') end as needs
  from household h left join roster_entry e on e.campaign_id = $1 and e.household_id = h.id
  left join lateral (select sum(l.amount) as amount from ledger_entry l where l.household_id = h.id and l.campaign_id = $1) m on e.id is not null
  where h.village_id = (select id from region where code = $2 and valid_to is null) and h.status = 'active'
  order by e.reached_on nulls first, h.id limit 2001) x`;

interface Answered {
  status: number;
  body: string;
}

async function ask(name: string, text: string, values: unknown[]): Promise<string> {
  const { rows } = await pool.query<{ r: string }>({ name, text, values });
  return rows[0]?.r ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

const ACTOR = process.env.CEILING_ACTOR;
const CHECKER = process.env.CEILING_CHECKER;

interface Sent {
  id: string;
  householdId: string;
  campaignId: string;
  visitedOn: string;
  visitors: object[];
  result: string;
  needs: object[];
  disbursements: {
    kind: string;
    method?: string;
    amount: number;
    splits: { fundingSourceId: string; amount: number }[];
  }[];
}

const SUBMIT = 'select ceiling_submit($1, $2, $3, $4, $5, $6) as r';

async function submit(request: IncomingMessage): Promise<Answered> {
  const text = await bodyOf(request);
  const body = JSON.parse(text) as Sent;
  const visit = {
    id: body.id,
    household_id: body.householdId,
    campaign_id: body.campaignId,
    visited_on: body.visitedOn,
    visitors: body.visitors,
    companions: [],
    policy_told: false,
    result: body.result,
    needs: body.needs,
  };
  const lines = body.disbursements.map((line, i) => ({
    id: uuidv7(),
    position: i + 1,
    kind: line.kind,
    method: line.method ?? 'cash_signed',
    amount: line.amount,
    split_sources: line.splits.map(({ fundingSourceId }) => fundingSourceId),
    split_amounts: line.splits.map(({ amount }) => amount),
  }));
  const hash = createHash('sha256').update(text).digest();
  await ask('submit', SUBMIT, [JSON.stringify(visit), JSON.stringify(lines), ACTOR, randomUUID(), hash, new Date()]);
  return { status: 201, body: JSON.stringify({ id: body.id, version: 2 }) };
}

async function confirm(id: string): Promise<Answered> {
  await ask('confirm', 'select ceiling_confirm($1, $2, $3, $4) as r', [id, CHECKER, randomUUID(), new Date()]);
  return { status: 200, body: JSON.stringify({ id, version: 3 }) };
}

async function answer(request: IncomingMessage): Promise<Answered> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, what, id] = url.pathname.split('/');
  const query = url.searchParams;
  if (request.method === 'POST') return id ? confirm(id) : submit(request);
  if (what === 'totals') return { status: 200, body: await ask('totals', TOTALS, [query.get('campaignId')]) };
  const place = [query.get('campaignId'), query.get('regionCode')];
  if (what === 'places') return { status: 200, body: await ask('places', PLACES, place) };
  if (what === 'families') return { status: 200, body: await ask('families', FAMILIES, place) };
  const { text, values } = statementOf(query);
  return { status: 200, body: await ask(createHash('sha1').update(text).digest('base64url'), text, values) };
}

createServer((request, response) => {
  answer(request).then(
    ({ status, body }) => {
      const bytes = Buffer.from(body);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
}).listen(Number(process.env.PORT ?? 0), '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`http://127.0.0.1:${(this.address() as { port: number }).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
