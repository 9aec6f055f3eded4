import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from './explain';
import { canEnter, type LaunchUser } from './launch-user';
import { isAlive } from './postmaster';

const LOCK_STALE_MS = 120_000;

/** Where one embedded server keeps its things. */
export class ServerFolder {
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
  private readonly users: string;
  private readonly lock: string;

  constructor(readonly root: string) {
    this.cluster = path.join(root, 'data');
    this.password = path.join(root, 'password');
    this.log = path.join(root, 'log');
    this.users = path.join(root, 'users');
    this.lock = path.join(root, 'lock');
  }

  /** The major version of the data in the folder, or nothing when it holds none yet. */
  get major(): string | undefined {
    const file = path.join(this.cluster, 'PG_VERSION');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
  }

  /** Makes the folder, which nobody but the server's user enters, and those above it, which must let it through. */
  make(): void {
    const mask = process.umask(0o022);
    try {
      fs.accessSync(nearestExisting(this.root), fs.constants.W_OK);
      fs.mkdirSync(path.dirname(this.root), { recursive: true });
      fs.mkdirSync(this.root, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw explain(error, this.root);
    } finally {
      process.umask(mask);
    }
  }

  /** Notes that this process uses the server. */
  join(): void {
    fs.mkdirSync(this.users, { recursive: true });
    fs.writeFileSync(path.join(this.users, String(process.pid)), '');
  }

  /** Takes the note back; true when no other living process uses the server, so that it can be stopped. */
  leave(): boolean {
    fs.rmSync(path.join(this.users, String(process.pid)), { force: true });
    const pids = fs.existsSync(this.users) ? fs.readdirSync(this.users).map(Number) : [];
    const dead = pids.filter((pid) => !isAlive(pid));
    for (const pid of dead) fs.rmSync(path.join(this.users, String(pid)), { force: true });
    return dead.length === pids.length;
  }

  /** One process at a time starts or stops the server: `npm start` and `npm run seed` may come together. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    while (!this.tryLock()) await sleep(50);
    try {
      return await work();
    } finally {
      fs.rmSync(this.lock, { force: true });
    }
  }

  private tryLock(): boolean {
    try {
      fs.writeFileSync(this.lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (this.lockIsStale()) fs.rmSync(this.lock, { force: true });
      return false;
    }
  }

  private lockIsStale(): boolean {
    const stat = fs.statSync(this.lock, { throwIfNoEntry: false });
    if (!stat) return false;
    const text = fs.readFileSync(this.lock, 'utf8');
    // just made and not yet written
    if (text === '') return Date.now() - stat.mtimeMs > 1000;
    const holder = Number(text);
    return holder === process.pid || !isAlive(holder) || Date.now() - stat.mtimeMs > LOCK_STALE_MS;
  }
}

function nearestExisting(folder: string): string {
  return fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

/**
 * Chooses where the server keeps its data: `<dataDir>/postgres`.
 *
 * Only when root starts us and the user PostgreSQL runs as cannot pass through to there (a closed home folder), it is
 * `/var/lib/zhufu/postgres-<hash of that path>`. The choice is stable: a folder that holds data is always chosen again.
 */
export function chooseFolder(dataDir: string, user: LaunchUser | undefined): ServerFolder {
  const usual = new ServerFolder(path.join(path.resolve(dataDir), 'postgres'));
  if (!user) return usual;
  const reachable = canEnter(user, path.dirname(usual.root));
  if (usual.major) {
    if (reachable) return usual;
    throw new Error(
      `PostgreSQL runs as the user "nobody" and can no longer enter ${usual.root}: open the folders above it (chmod o+x).`,
    );
  }
  const hash = createHash('sha256').update(usual.root).digest('hex').slice(0, 12);
  const elsewhere = new ServerFolder(`/var/lib/zhufu/postgres-${hash}`);
  return reachable && !elsewhere.major ? usual : elsewhere;
}
