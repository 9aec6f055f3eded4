import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a running server writes about itself into its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** Whether a process of this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Finds the server that runs on this data folder, if any.
 *
 * A postmaster.pid left by a crash is removed when its number now belongs to another program (common after a container
 * restart), since PostgreSQL would refuse to start beside it. When no such process exists the file stays: PostgreSQL uses
 * it to see whether orphans of the old server still work.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = pidFile(cluster);
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid)) return undefined;
  if (serves(pid, cluster)) return { pid, port: Number(lines[3] ?? 0) };
  fs.rmSync(file, { force: true });
  return undefined;
}

/** Asks the server to end its sessions and stop, and waits until it has. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  // a process whose parent never collects it stays visible after its end, so the file counts too
  for (let waited = 0; isAlive(pid) && fs.existsSync(pidFile(cluster)); waited += 20) {
    if (waited > 60_000) throw new Error(`PostgreSQL (process ${pid}) did not stop within 60 seconds.`);
    await sleep(20);
  }
}

const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

/** A postmaster works in its data folder. Where that cannot be read, its name must do. */
function serves(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(cluster);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') return false;
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  }
}
