import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from '@zhufu/domain/uuid';
import { everyDifference } from '../../../src/modules/reports/verify';
import { boot } from '../../../src/boot';
import { readConfig } from '../../../src/platform/config';
import { sql } from '../../../src/platform/sql';
import { type Program, startProgram } from '../../support/process';
import {
  type Desk,
  deskOf,
  fundCounty,
  makeFamily,
  type Row,
  runningCampaign,
  visitBody,
} from '../../support/programme';
import { World } from '../../support/world';

const VISITS = 240;
const CLIENTS = 8;
const AMOUNT = 10_000;
const READY_WITHIN_MS = 10_000;
const GIVE_UP_AFTER_MS = 60_000;

let folder: string;
let program: Program;
let desk: Pick<Desk, 'county' | 'county2'>;
let campaignId: string;
let sourceId: string;
const families: string[] = [];
const settings = (): Record<string, string> => ({
  DATA_DIR: folder,
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
});

/** Does something with the application in this process, and leaves the folder to others again. */
async function inHouse<T>(work: (world: World) => Promise<T>): Promise<T> {
  const { app, stop } = await boot(readConfig(settings()), { jobs: false });
  try {
    return await work(World.over(app, { superuserUrl: '', ownerUrl: '', appUrl: '' }));
  } finally {
    await stop();
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhufu-kill-'));
  chmodSync(folder, 0o755);
  await inHouse(async (world) => {
    const place = await world.city();
    const all = await deskOf(world, place);
    desk = all;
    campaignId = (await runningCampaign(all)).id;
    sourceId = (await fundCounty(all, place.counties[0]!.code, VISITS * AMOUNT)).id;
    for (let i = 0; i < 12; i++) families.push(await makeFamily(all, place.villages[0]![0]![0]!.code));
  });
  program = startProgram(settings());
  await program.address;
}, 60_000);
afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true });
}, 60_000);

/** Throws with the program's own words when something has taken too long. */
function patiently(from: number): Promise<void> {
  if (Date.now() - from > GIVE_UP_AFTER_MS) throw new Error(`the server does not come back: ${program.said()}`);
  return sleep(20);
}

/** Sends a write until it is answered, as a person or an outbox would. Throws on a refusal. */
async function insist(cookie: string, path: string, body: object, version?: number): Promise<void> {
  const from = Date.now();
  for (;;) {
    const address = await program.address;
    try {
      const answer = await fetch(address + path, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...(version && { 'if-match': `"${version}"` }) },
        body: JSON.stringify(body),
      });
      if (answer.ok) return void (await answer.text());
      if (answer.status < 500) throw new Refused(await answer.text());
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    await patiently(from);
  }
}
class Refused extends Error {}

const killPostgres = (): void => {
  const file = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), 'SIGKILL');
};

/** A service manager's part. */
async function killProgram(): Promise<void> {
  program.child.kill('SIGKILL');
  await program.ended;
  program = startProgram(settings());
}

/** Milliseconds until the server is ready again. */
async function readyAfter(): Promise<number> {
  const from = Date.now();
  for (;;) {
    const address = await program.address;
    const ready = await fetch(`${address}/readyz`).catch(() => undefined);
    if (ready?.status === 200) return Date.now() - from;
    await patiently(from);
  }
}

describe('writes that are sent again until they are answered', () => {
  it('are each done once, whatever is killed meanwhile: the program, PostgreSQL, both', async () => {
    const bodies = Array.from({ length: VISITS }, (_, i) =>
      visitBody(families[i % families.length]!, campaignId, sourceId, AMOUNT, { id: uuidv7() }),
    );
    let written = 0;
    const client = async (first: number): Promise<void> => {
      for (let i = first; i < VISITS; i += CLIENTS) {
        const { id } = bodies[i]!;
        await insist(desk.county.cookie, '/api/visits', bodies[i]!);
        await insist(desk.county2.cookie, `/api/visits/${id}/confirm`, {}, 2);
        written += 1;
      }
    };
    const at = async (n: number): Promise<void> => {
      const from = Date.now();
      while (written < n) await patiently(from);
    };
    const waits: number[] = [];
    const attacker = async (): Promise<void> => {
      for (const [share, kill] of [
        [0.1, killProgram],
        [0.3, async () => killPostgres()],
        [
          0.6,
          async () => {
            killPostgres();
            await killProgram();
          },
        ],
      ] as const) {
        await at(VISITS * share);
        await kill();
        waits.push(await readyAfter());
      }
    };
    await Promise.all([attacker(), ...Array.from({ length: CLIENTS }, (_, i) => client(i))]);
    expect(waits.filter((ms) => ms > READY_WITHIN_MS)).toEqual([]);

    await inHouse(async (world) => {
      const [found] = await world.signed(() =>
        world.db.rows<Row>(sql`
          select (select count(*) from visit where status = 'confirmed') as visits,
            (select count(*) from visit) as all_visits,
            (select count(distinct id) from visit where id = any (${bodies.map(({ id }) => id)}::uuid[])) as acknowledged,
            (select sum(amount) from disbursement where status = 'posted')::bigint as handed_over,
            (select disbursed from funding_balance b join funding_account a on a.id = b.account_id
              where a.source_id = ${sourceId} and b.disbursed > 0) as disbursed,
            (select sum(amount) from campaign_money where level = 2)::bigint as counted,
            (select sum(households) from campaign_reach where level = 2)::int as reached`),
      );
      const money = VISITS * AMOUNT;
      expect(found).toEqual({
        visits: VISITS,
        all_visits: VISITS,
        acknowledged: VISITS,
        handed_over: money,
        disbursed: money,
        counted: money,
        reached: families.length,
      });
      expect(await world.signed(() => world.db.rows(everyDifference))).toEqual([]);
    });
  }, 180_000);
});
