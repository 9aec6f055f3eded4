import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Program, startProgram } from '../../support/process';
import { type WorkerDatabase, workerDatabase } from '../../support/worker-database';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');

let database: WorkerDatabase;
let outside: Record<string, string>;
const started: Program[] = [];
const start = (settings: Record<string, string>): Program => {
  const program = startProgram(settings);
  started.push(program);
  return program;
};
beforeAll(async () => {
  database = await workerDatabase();
  outside = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, DATA_KEY: KEY };
});
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
});

/** What a start says that comes to nothing. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const { ended, said } = start(settings);
  expect(await ended).toBe(1);
  return said().trim();
}

const withOther = (url: string, change: (url: URL) => void): string => {
  const other = new URL(url);
  change(other);
  return other.href;
};

describe('a start that cannot be', () => {
  it('says so in one sentence when the port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    expect(await refusal({ ...outside, PORT: String(port) })).toBe(
      `Port ${port} is in use: stop the other program or choose another with PORT=….`,
    );
    server.close();
  });

  it.each<[string, () => Record<string, string>, string]>([
    ['the address is none', () => ({ DATABASE_URL: 'zhufu' }), 'DATABASE_URL must look like'],
    ['nobody answers', () => ({ DATABASE_URL: withOther(database.appUrl, (url) => (url.port = '1')) }), ''],
    ['one role is named twice', () => ({ DATABASE_URL: database.ownerUrl }), 'name one role'],
    [
      'the serving role is a superuser',
      () => ({ DATABASE_URL: database.superuserUrl }),
      'may not be superuser, owner or BYPASSRLS',
    ],
    [
      'the password is wrong',
      () => ({ DATABASE_OWNER_URL: withOther(database.ownerUrl, (url) => (url.password = 'wrong')) }),
      'PostgreSQL refuses the password',
    ],
    [
      'there is no such database',
      () => ({ DATABASE_OWNER_URL: withOther(database.ownerUrl, (url) => (url.pathname = '/none')) }),
      'There is no such database',
    ],
    ['the key is no key', () => ({ DATA_KEY: 'abc' }), 'DATA_KEY must hold 32 bytes'],
  ])('says so when %s', async (_what, settings, words) => {
    const said = await refusal({ ...outside, ...settings() });
    expect(said).toContain(words || 'PostgreSQL does not answer');
    expect(said.split('\n')).toHaveLength(1);
    expect(said).not.toContain(new URL(database.ownerUrl).password);
  });

  it('says so when the key is not the one the data were sealed with', async () => {
    const first = start(outside);
    await first.address;
    first.child.kill('SIGTERM');
    await first.ended;
    expect(await refusal({ ...outside, DATA_KEY: OTHER_KEY })).toContain('put the right key back');
  });

  it('says so when the schema is newer', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`insert into migration (timestamp, name) values (9999999999999, 'FromTheFuture')`);
    const said = await refusal(outside);
    await owner.query(`delete from migration where name = 'FromTheFuture'`);
    await owner.end();
    expect(said).toContain('made by a newer version (FromTheFuture)');
  });

  it('says so when a file is in the way of the data', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhufu-start-'));
    writeFileSync(join(folder, 'data'), '');
    expect(await refusal({ DATA_DIR: join(folder, 'data') })).toContain('a file is in its way');
    rmSync(folder, { recursive: true });
  });

  it('leaves no PostgreSQL running', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhufu-start-'));
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'secrets'), '{}');
    expect(await refusal({ DATA_DIR: folder })).toContain('is damaged');
    expect(readdirSync(join(folder, 'postgres/data'))).toContain('PG_VERSION');
    expect(readdirSync(join(folder, 'postgres/data'))).not.toContain('postmaster.pid');
    rmSync(folder, { recursive: true });
  });
});

describe('a server that is asked to stop', () => {
  it('answers whatever it has accepted, and ends well', async () => {
    const { address, child, ended } = start(outside);
    const url = `${await address}/healthz`;
    const outcomes: Promise<number | string>[] = [];
    const ask = (): Promise<number | string> =>
      fetch(url).then(
        ({ status }) => status,
        (error: Error) => (error.cause as { code?: string } | undefined)?.code ?? error.message,
      );
    const load = setInterval(() => outcomes.push(ask()), 5);
    while (outcomes.length <= 100) await new Promise((go) => setTimeout(go, 5));
    child.kill('SIGTERM');
    while ((await fetch(`${new URL(url).origin}/readyz`)).status === 200) await new Promise((go) => setTimeout(go, 5));
    clearInterval(load);
    expect([...new Set(await Promise.all(outcomes))]).toEqual([200]);
    expect(await ended).toBe(0);
    expect(outcomes.length).toBeGreaterThan(100);
  });
});

describe('a killed program', () => {
  it('serves again from the same folder, and so does a killed PostgreSQL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhufu-start-'));
    chmodSync(folder, 0o755);
    const first = start({ DATA_DIR: folder });
    await first.address;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start({ DATA_DIR: folder });
    const ready = `${await second.address}/readyz`;
    expect((await fetch(ready)).status).toBe(200);
    const postmaster = Number(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    const until = Date.now() + 10_000;
    while ((await fetch(ready)).status === 200 && Date.now() < until) await new Promise((go) => setTimeout(go, 20));
    while ((await fetch(ready)).status !== 200 && Date.now() < until) await new Promise((go) => setTimeout(go, 50));
    expect((await fetch(ready)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
