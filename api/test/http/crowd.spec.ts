import { Agent, get } from 'node:http';
import { DataSource } from 'typeorm';
import type { Client } from '../support/client';
import { type City, World } from '../support/world';

const USERS = 40;
const REQUESTS = 2000;
const POOL = 10;

let world: World;
let cities: City[];
let origin: URL;
const agent = new Agent({ keepAlive: true, maxSockets: 100 });
beforeAll(async () => {
  world = await World.open(POOL);
  cities = [await world.city(), await world.city()];
  await world.app.listen(0, '127.0.0.1');
  origin = new URL(await world.app.getUrl());
});
afterAll(async () => {
  agent.destroy();
  await world.close();
});

interface Account {
  id: string;
  regionCode: string;
}

/** One request of the crowd; undefined when it was broken off. */
function ask(client: Client, path: string, abort: boolean): Promise<{ data: Account[] } | undefined> {
  return new Promise((resolve, reject) => {
    const request = get(new URL(path, origin), { agent, headers: { cookie: client.cookie } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(`${response.statusCode} ${text}`)),
      );
      response.on('error', () => resolve(undefined));
    });
    request.on('error', (error) => (abort ? resolve(undefined) : reject(error)));
    if (abort) setTimeout(() => request.destroy(), Math.random() * 20);
  });
}

describe('2,000 requests of 40 users at once on a pool of 10, some broken off', () => {
  it('show nobody a row from outside their county', async () => {
    const counties = cities.flatMap((city) => city.counties);
    const users: { client: Client; county: string }[] = [];
    for (let i = 0; i < USERS; i++) {
      const county = counties[i % counties.length]!;
      users.push({ client: await world.signIn('auditor', county), county: county.code });
    }
    const answers = await Promise.all(
      Array.from({ length: REQUESTS }, async (_, i) => {
        const user = users[i % USERS]!;
        return { user, answer: await ask(user.client, '/api/accounts?perPage=50', i % 7 === 0) };
      }),
    );
    const rows = answers.flatMap(({ user, answer }) =>
      (answer?.data ?? []).map((row) => ({ county: user.county, row })),
    );
    expect(rows.length).toBeGreaterThan(REQUESTS);
    expect(rows.filter(({ county, row }) => !row.regionCode.startsWith(county))).toEqual([]);
  }, 90_000);

  it('leave no settings on any connection', async () => {
    const pool = (
      world.app.get(DataSource) as unknown as {
        driver: {
          master: { connect(): Promise<{ query(text: string): Promise<{ rows: object[] }>; release(): void }> };
        };
      }
    ).driver.master;
    const clients = await Promise.all(Array.from({ length: POOL }, () => pool.connect()));
    for (const client of clients) {
      const { rows } = await client.query(
        `select coalesce(current_setting('app.lo', true), '') as lo, (select count(*) from account) as n`,
      );
      expect(rows).toEqual([{ lo: '', n: 0 }]);
      client.release();
    }
  });
});
