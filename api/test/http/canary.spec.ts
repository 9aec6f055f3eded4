import { Client as Postgres } from 'pg';
import { day } from '@zhufu/domain/calendar';
import { idCardFrom } from '@zhufu/domain/id-card';
import { uuidv7 } from '@zhufu/domain/uuid';
import { problemOf } from '../../src/platform/http/problem.filter';
import { sql } from '../../src/platform/sql';
import type { Answer, Client } from '../support/client';
import { draft, type Household, onRecord, type Staff, staffOf } from '../support/households';
import { applicationLog, findInFiles, findInTables, logSettings, serverLog } from '../support/traces';
import { type City, PASSWORD, World } from '../support/world';

let world: World;
let place: City;
let staff: Staff;
let superuser: Postgres;
let log: string[];
/** Every answer but those that reveal. */
const answers: string[] = [];

const NAME = '皇甫鹮鹮';
const cardOf = (sequence: number): string => idCardFrom('411599', day('1957-05-17'), sequence);
const head = { idCard: cardOf(717), phone: '13907316248', bankCard: '6217009876502143587' };
const later = { phone: '13869420573', bankCard: '6228480395061742893' };
const member = { id: uuidv7(), name: NAME, relation: 'son', idCard: cardOf(735) };
const second = { id: uuidv7(), name: NAME, relation: 'son', idCard: cardOf(753) };
/** Typed where it does not belong, and with a wrong check character. */
const stray = { right: cardOf(771), wrong: `${cardOf(789).slice(0, -1)}A` };

/** Whole values, and parts long enough to tell a person. */
const canaries: Record<string, string> = { password: PASSWORD };
for (const [name, value] of Object.entries({
  ...head,
  laterPhone: later.phone,
  laterBankCard: later.bankCard,
  member: member.idCard,
  second: second.idCard,
  ...stray,
})) {
  canaries[name] = value;
  canaries[`end of ${name}`] = value.slice(-8);
}

/** The client, its answers kept. */
function recorded(client: Client): Client {
  const send = client.send.bind(client);
  client.send = async <Body>(...request: Parameters<Client['send']>): Promise<Answer<Body>> => {
    const answer = await send<Body>(...request);
    if (!request[1].endsWith('/reveal')) answers.push(JSON.stringify(answer));
    return answer;
  };
  return client;
}

beforeAll(async () => {
  world = await World.open();
  log = applicationLog();
  place = await world.city();
  const { clerk, township, county } = await staffOf(world, place);
  canaries.token = clerk.cookie.split('=')[1]!;
  staff = { clerk: recorded(clerk), township: recorded(township), county: recorded(county) };
  superuser = new Postgres({ connectionString: world.database.superuserUrl });
  await superuser.connect();
  await liveWith(place.villages[0]![0]![0]!.code);
});
afterAll(async () => {
  await superuser.end();
  await world.close();
});

/** A family's record from its first line on, with everything that people type wrong. */
async function liveWith(village: string): Promise<void> {
  const body = draft(village, { headName: NAME, ...head, members: [member] });
  const url = `/api/households/${body.id}`;
  await onRecord(staff, body);
  await staff.clerk.post('/api/households', body);
  await staff.county.patch(url, { ...later, members: [member, second] }, 3);
  await staff.county.patch(url, { phone: head.phone }, 3);
  await staff.clerk.post('/api/households', draft(village, { idCard: head.idCard }));
  await staff.clerk.post('/api/households', { ...body, headName: '别人' });
  for (const q of [head.idCard.slice(-4), head.idCard, head.phone, NAME]) {
    await staff.county.get(`/api/households?q=${encodeURIComponent(q)}`);
  }
  await staff.county.get(url);
  await staff.county.get(`${url}/history`);
  for (const wrong of Object.values(stray)) await typeWrong(url, village, wrong);
  await expect(world.db.rows(sql`select ${stray.right}::text::int`)).rejects.toMatchObject({ code: '22003' });
  problemOf(
    Object.assign(new Error(`key (card)=(${stray.right})`), { severity: 'ERROR', code: 'XX000', detail: stray.right }),
  );
  const revealed = await staff.county.post(`${url}/reveal`, { field: 'id_card', purpose: 'duplicates' });
  expect(revealed.body.value).toBe(head.idCard);
  const { body: kept } = await staff.county.get<Household>(url);
  expect(kept).toMatchObject({ version: 4, phoneMask: '*******0573', members: [{ id: member.id }, { id: second.id }] });
}

async function typeWrong(url: string, village: string, text: string): Promise<void> {
  const refused = [
    staff.clerk.post('/api/households', draft(village, { phone: text })),
    staff.clerk.post('/api/households', draft(text)),
    staff.clerk.post('/api/households', draft(village, { birthOn: text, people: text })),
    staff.clerk.post('/api/households', draft(village, { members: [{ ...member, id: text }] })),
    staff.clerk.send('POST', '/api/households', `{"headName":"${NAME}","idCard":"${text}"`, {
      'content-type': 'application/json',
    }),
    staff.clerk.send('POST', '/api/households', `idCard=${text}`, { 'content-type': 'text/plain' }),
    staff.county.get(`/api/households?regionCode=${text}&sort=${text}&after=${text}`),
    staff.county.get(`/api/households/${text}`),
    staff.county.get(`/api/${text}`),
    staff.county.post(`${url}/reveal`, { field: text, purpose: text }),
    staff.county.send('PATCH', url, { people: 2 }, { 'if-match': text }),
    world.stranger().post('/api/sessions', { name: text, password: text }),
  ];
  for (const { status } of await Promise.all(refused)) expect(status).toBeGreaterThanOrEqual(400);
}

describe('a number that was typed in', () => {
  it('has no way into the server’s log', async () => {
    expect(await logSettings(superuser)).toEqual({
      log_statement: 'none',
      log_min_messages: 'log',
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      log_parameter_max_length_on_error: '0',
    });
  });

  it('stands in clear in no column of any table', async () => {
    expect(await findInTables(superuser, canaries)).toEqual([]);
    expect(await findInTables(superuser, { NAME })).toEqual(expect.arrayContaining(['public.household: NAME']));
  });

  it('stands in no file of the database, nor in its write-ahead log', async () => {
    await superuser.query('analyze');
    expect(await findInFiles(superuser, canaries)).toEqual([]);
    const plain = await findInFiles(superuser, { NAME });
    expect(plain).toEqual(expect.arrayContaining([expect.stringMatching('pg_wal'), expect.stringMatching('base')]));
  });

  it('stands in no answer but the one that reveals it', () => {
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.join('\n')).toContain(NAME);
    for (const [name, canary] of Object.entries(canaries)) {
      expect([name, answers.find((answer) => answer.includes(canary))]).toEqual([name, undefined]);
    }
  });

  it('stands in no log, nor does a name', async () => {
    const written = log.join('');
    expect(written).toContain('"route":"/api/households/:id/reveal"');
    expect(written).toContain('unexpected error');
    const server = await serverLog(superuser);
    expect(server).toContain('ready to accept connections');
    for (const text of [...Object.values(canaries), NAME, encodeURIComponent(NAME)]) {
      expect([written.includes(text), server.includes(text)]).toEqual([false, false]);
    }
  });
});
