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

/** Starts `dist`'s server; only what a test gives it stands in its environment besides the machine's own. */
export function startProgram(settings: Record<string, string>): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'api', 'src', 'main.js')], {
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'warn', SEED: 'none', ...settings },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (url) resolve(url);
    });
    void ended.then(() => reject(new Error(text)));
  });
  address.catch(() => undefined);
  return { child, said: () => text, address, ended };
}
