import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../src/platform/config';

export interface Running {
  url: string;
  stop(): Promise<void>;
}

/** Starts a server of the build as a process of its own on a free port and waits for the address it prints. */
export function startServer(script: string, env: Record<string, string>): Promise<Running> {
  const file = join(projectRoot, 'dist', 'api', script);
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url) resolve({ url, stop });
    });
  });
}

/** Signs in and gives the cookie. */
export async function signIn(url: string, name: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  if (answer.status !== 201) throw new Error(`signing in: ${answer.status}`);
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
