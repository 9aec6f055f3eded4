import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/config';

/** The built server as a process of its own. */
export interface Program {
  child: ChildProcess;
  /** What it has printed. */
  said(): string;
  /** Its address, once it serves; throws with its words when it ends before. */
  address: Promise<string>;
  ended: Promise<number | null>;
}

/** One of `dist`'s programs; only what a test gives it stands in its environment besides the machine's own. */
function spawnProgram(file: string, words: readonly string[], settings: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [join(projectRoot, 'dist', 'api', 'src', file), ...words], {
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'warn', SEED: 'none', ...settings },
  });
}

/** Starts the server. */
export function startProgram(settings: Record<string, string>): Program {
  const child = spawnProgram('main.js', [], settings);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (url) resolve(url);
    });
    void ended.then(() => reject(new Error(text)));
  });
  address.catch(() => undefined);
  return { child, said: () => text, address, ended };
}

/** Runs what is done once by hand (cli.ts) to its end; gives its exit code and what it printed as its result and on its way. */
export async function runByHand(
  words: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number | null; result: string; progress: string }> {
  const child = spawnProgram('cli.js', words, settings);
  let result = '';
  let progress = '';
  child.stdout?.on('data', (chunk: Buffer) => (result += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (progress += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, result, progress };
}
