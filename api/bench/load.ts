import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request as a server is asked; the i-th of a scenario. */
export interface Asked {
  path: string;
  method?: 'GET' | 'POST';
  body?: object;
  /** The version a verb acts on. */
  version?: number;
  cookie?: string;
}
export interface Target {
  url: string;
  ask: (i: number) => Asked;
}
export interface Contest {
  name: string;
  ours: Target;
  ceiling: Target;
  /** Requests that arrive a second, whatever is still going on; without it, eight clients each wait for their answer. */
  arrivals?: number;
}

const CLIENTS = 8;
const REQUESTS = 800;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request; gives its time in milliseconds. Throws on anything but success. */
function send({ url, ask }: Target, i: number): Promise<number> {
  const { path, method = 'GET', body, version, cookie } = ask(i);
  const text = body && JSON.stringify(body);
  const headers = {
    ...(cookie && { cookie }),
    ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...(version && { 'if-match': `"${version}"` }),
  };
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { agent, method, headers }, (response) => {
      let said = '';
      const good = (response.statusCode ?? 500) < 300;
      if (good) response.resume();
      else response.setEncoding('utf8').on('data', (chunk) => (said += chunk));
      response.on('end', () =>
        good ? resolve(performance.now() - from) : reject(new Error(`${path}: ${response.statusCode} ${said}`)),
      );
    });
    asked.on('error', reject).end(text);
  });
}

interface Round {
  p50: number;
  p99: number;
  perSecond: number;
}

async function runRound(target: Target, first: number, arrivals?: number): Promise<Round> {
  const from = performance.now();
  const times = arrivals ? await arriving(target, first, arrivals) : await waiting(target, first);
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds };
}

async function waiting(target: Target, first: number): Promise<number[]> {
  const times: number[] = [];
  let next = first;
  const client = async (): Promise<void> => {
    while (next < first + REQUESTS) times.push(await send(target, next++));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

async function arriving(target: Target, first: number, perSecond: number): Promise<number[]> {
  const from = performance.now();
  const sent: Promise<number>[] = [];
  for (let n = 0; n < REQUESTS; n++) {
    await sleep(Math.max(0, from + (n * 1000) / perSecond - performance.now()));
    sent.push(send(target, first + n));
  }
  return Promise.all(sent);
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const show = (n: number): string => n.toFixed(2).padStart(8);

/** Rounds that are not counted: a server that has run for a day has its code compiled, its statements planned and its pages in memory. */
const WARM_UPS = 5;

/** Runs contests in turn, the same requests in the same order, and prints the medians of the rounds with their ratio. */
export async function compare(contests: readonly Contest[], rounds: number): Promise<void> {
  const found = contests.map(() => [] as { ours: Round; ceiling: Round }[]);
  for (let round = 0; round < WARM_UPS + rounds; round++) {
    for (const [n, { ours, ceiling, arrivals }] of contests.entries()) {
      const pair = {
        ceiling: await runRound(ceiling, round * REQUESTS, arrivals),
        ours: await runRound(ours, round * REQUESTS, arrivals),
      };
      if (round >= WARM_UPS) found[n]?.push(pair);
    }
  }
  for (const [n, { name }] of contests.entries()) print(name, found[n] ?? []);
}

function print(name: string, found: readonly { ours: Round; ceiling: Round }[]): void {
  const line = (key: keyof Round): string => {
    const [a, b] = [median(found.map((one) => one.ours[key])), median(found.map((one) => one.ceiling[key]))];
    return `${key} ${show(a)} ÷ ${show(b)} = ${(a / b).toFixed(2)}`;
  };
  process.stdout.write(`${name.padEnd(22)} ${line('p50')} · ${line('p99')} · ${line('perSecond')}\n`);
}
