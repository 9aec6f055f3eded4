import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as net from 'node:net';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Binaries, findBinaries } from './binaries';
import { ensureCluster, programEnvironment } from './cluster';
import { explain } from './explain';
import { chooseFolder, type ServerFolder } from './folder';
import { launchUser, type LaunchUser } from './launch-user';
import { findPostmaster, isAlive, type Postmaster, stopPostmaster } from './postmaster';
import { logger } from '../logger';

const READY_WITHIN_MS = 120_000;
const WATCH_MS = 1_000;

/** How to start the PostgreSQL that came with `npm install`. */
export interface EmbeddedOptions {
  /** The server's files stand in `postgres` below it; see `chooseFolder` for the one exception. */
  dataDir: string;
  /** For tests: fast, not safe against a power cut, and its files are removed by `stop`. */
  throwaway?: boolean;
}

/** A running PostgreSQL. */
export interface EmbeddedPostgres {
  superuserUrl(database: string): string;
  port: number;
  /** Where the data is. */
  folder: string;
  /** True when the server was already running: left behind by a killed process, or shared with a living one. */
  reused: boolean;
  /** Stops the server, unless another living process still uses it. */
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL on 127.0.0.1, or joins the one that already runs on this data folder. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = launchUser();
  const binaries = findBinaries(user);
  const folder = chooseFolder(options.dataDir, user);
  folder.make();
  return folder.exclusively(async () => {
    ensureCluster(folder, binaries, user, options.throwaway);
    const found = await waitFor(folder, findPostmaster(folder.cluster));
    const begin = (port: number): Promise<Postmaster> =>
      launchPatiently(folder, binaries, user, port, options.throwaway);
    const server = found ?? (await begin(await freePort()));
    folder.join();
    const watch = keepRunning(folder, server, begin);
    return handle(folder, server, found !== undefined, options.throwaway ?? false, watch);
  });
}

/** Starts the server anew, on its own port, when somebody has killed it. Gives what ends the watch. */
function keepRunning(
  folder: ServerFolder,
  server: Postmaster,
  begin: (port: number) => Promise<Postmaster>,
): () => void {
  let { pid } = server;
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy || (isAlive(pid) && findPostmaster(folder.cluster))) return;
    busy = true;
    try {
      pid = (await folder.exclusively(async () => findPostmaster(folder.cluster) ?? begin(server.port))).pid;
      logger.warn({ from: 'postgres' }, 'PostgreSQL had ended and was started again');
    } catch (error) {
      logger.error({ from: 'postgres' }, (error as Error).message);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function handle(
  folder: ServerFolder,
  server: Postmaster,
  reused: boolean,
  throwaway: boolean,
  unwatch: () => void,
): EmbeddedPostgres {
  return {
    superuserUrl: (database) => urlOf(folder, server.port, database),
    port: server.port,
    folder: folder.root,
    reused,
    async stop() {
      unwatch();
      await folder.exclusively(async () => {
        // not ours by number: after a crash another process may have started it anew
        const running = folder.leave() ? findPostmaster(folder.cluster) : undefined;
        if (running) await stopPostmaster(folder.cluster, running.pid);
      });
      if (throwaway) fs.rmSync(folder.root, { recursive: true, force: true });
    },
  };
}

/** Waits until a server that is there already answers; gives nothing when it ends instead. */
async function waitFor(folder: ServerFolder, server: Postmaster | undefined): Promise<Postmaster | undefined> {
  const until = Date.now() + READY_WITHIN_MS;
  while (server) {
    if (await answers(folder, server.port)) return server;
    if (Date.now() > until) {
      throw new Error(
        `Another PostgreSQL server (process ${server.pid}) is running on ${folder.root} and does not let us in: stop it first.`,
      );
    }
    await sleep(50);
    server = findPostmaster(folder.cluster);
  }
  return undefined;
}

/** When the server itself was killed, its helpers take a moment to notice, and until then a new one is refused. */
async function launchPatiently(...about: Parameters<typeof launch>): Promise<Postmaster> {
  for (let tries = 1; ; tries++) {
    try {
      return await launch(...about);
    } catch (error) {
      const cause = error instanceof Error ? String(error.cause) : '';
      if (tries === 50 || !/pre-existing shared memory block/.test(cause)) throw error;
      await sleep(200);
    }
  }
}

async function launch(
  folder: ServerFolder,
  binaries: Binaries,
  user: LaunchUser | undefined,
  port: number,
  throwaway = false,
): Promise<Postmaster> {
  const log = fs.openSync(folder.log, 'w', 0o600);
  const child = spawn(binaries.program('postgres'), ['-D', folder.cluster, '-p', String(port), ...flags(throwaway)], {
    ...user,
    cwd: folder.root,
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', log],
    // its own process group: Ctrl-C reaches us, and we stop it in order
    detached: true,
  });
  fs.closeSync(log);
  let ended: Error | undefined;
  child.once('error', (error) => (ended = error));
  const gone = (): unknown => (ended ??= new Error(fs.readFileSync(folder.log, 'utf8')));
  child.once('exit', gone);
  child.unref();
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await answers(folder, port))) {
    if (ended) throw explain(ended, folder.root);
    if (Date.now() > until) {
      child.kill('SIGINT');
      throw explain(new Error(`no answer for ${READY_WITHIN_MS / 1000} seconds`), folder.root);
    }
    await sleep(30);
  }
  child.off('exit', gone);
  return { pid: child.pid ?? 0, port };
}

const LEAST_MB = 128;
const MOST_MB = 1024;

/** An eighth of the memory we may use (a container's share, or the machine's) for PostgreSQL's own buffers, within bounds. */
function buffersMb(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.min(MOST_MB, Math.max(LEAST_MB, Math.floor(memory / 8 / 1024 ** 2)));
}

/** Nothing of a row may reach the log: errors are not written, and no statement or parameter is. */
function flags(throwaway: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: `${throwaway ? LEAST_MB : buffersMb()}MB`,
    jit: 'off',
    // a city that has just been filled is known to the planner soon
    autovacuum_naptime: '15s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(throwaway
      ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
      : { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const urlOf = (folder: ServerFolder, port: number, database: string) =>
  `postgres://postgres:${fs.readFileSync(folder.password, 'utf8').trim()}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

/** Whether the server on this port lets us in and is the one of this folder. */
async function answers(folder: ServerFolder, port: number): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(folder, port, 'postgres'), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return fs.realpathSync(rows[0]?.data_directory ?? '') === fs.realpathSync(folder.cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
