import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

export interface Target {
  url: string;
  /** The path of the i-th request. */
  path: (i: number) => string;
  cookie?: string;
}
export interface Contest {
  name: string;
  ours: Target;
  ceiling: Target;
}

const CLIENTS = 8;
const REQUESTS = 800;
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

/** One request; gives its time in milliseconds. Throws on anything but 200. */
function ask({ url, path, cookie }: Target, i: number): Promise<number> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    get(url + path(i), { agent, headers: cookie ? { cookie } : {} }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - from)
          : reject(new Error(`${path(i)}: ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

interface Round {
  p50: number;
  p99: number;
  perSecond: number;
}

async function runRound(target: Target, first: number): Promise<Round> {
  const times: number[] = [];
  let next = first;
  const from = performance.now();
  const client = async (): Promise<void> => {
    while (next < first + REQUESTS) times.push(await ask(target, next++));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds };
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const show = (n: number): string => n.toFixed(2).padStart(8);

/** Runs both in turn, the same requests in the same order, and prints the medians of the rounds with their ratio. */
export async function compare({ name, ours, ceiling }: Contest, rounds: number): Promise<void> {
  const found: { ours: Round; ceiling: Round }[] = [];
  await runRound(ceiling, 0);
  await runRound(ours, 0);
  for (let round = 1; round <= rounds; round++) {
    found.push({ ceiling: await runRound(ceiling, round * REQUESTS), ours: await runRound(ours, round * REQUESTS) });
  }
  const line = (key: keyof Round): string => {
    const [a, b] = [median(found.map((one) => one.ours[key])), median(found.map((one) => one.ceiling[key]))];
    return `${key} ${show(a)} ÷ ${show(b)} = ${(a / b).toFixed(2)}`;
  };
  process.stdout.write(`${name.padEnd(22)} ${line('p50')} · ${line('p99')} · ${line('perSecond')}\n`);
}
