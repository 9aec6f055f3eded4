import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { Pool } from 'pg';

/** The practical ceiling: bare node:http + pg over the best SQL found, no session, no area, no masking, no audit. */
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

createServer((request, response) => {
  const { text, values } = statementOf(new URL(request.url ?? '/', 'http://localhost').searchParams);
  const name = createHash('sha1').update(text).digest('base64url');
  pool.query<{ r: string }>({ name, text, values }).then(
    ({ rows }) => {
      const body = Buffer.from(rows[0]?.r ?? '');
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
}).listen(Number(process.env.PORT ?? 0), '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`http://127.0.0.1:${(this.address() as { port: number }).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
