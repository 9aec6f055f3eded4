import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Binaries } from './binaries';
import { explain } from './explain';
import type { ServerFolder } from './folder';
import { giveTo, type LaunchUser } from './launch-user';

/** The environment PostgreSQL's programs run in: their words in English, so that `explain` knows them. */
export const programEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', PGTZ: undefined });

/** Makes the database cluster in the folder unless it is there, and refuses one of another major version. */
export function ensureCluster(folder: ServerFolder, binaries: Binaries, user?: LaunchUser, throwaway = false): void {
  const { major } = folder;
  if (major === undefined) return makeCluster(folder, binaries, user, throwaway);
  if (major !== binaries.major) {
    throw new Error(
      `${folder.root} holds data of PostgreSQL ${major}, but this version of Zhufu brings PostgreSQL ${binaries.major}: ` +
        'restore a backup into a new data folder.',
    );
  }
  if (!fs.existsSync(folder.password)) {
    throw new Error(
      `${folder.password} is missing, so the data beside it cannot be opened: put the file back from a copy.`,
    );
  }
}

/** initdb works beside the goal, so that one that was cut short is never taken for a whole one. */
function makeCluster(folder: ServerFolder, binaries: Binaries, user: LaunchUser | undefined, throwaway: boolean): void {
  const part = path.join(folder.root, 'data.new');
  fs.rmSync(part, { recursive: true, force: true });
  fs.mkdirSync(part, { mode: 0o700 });
  fs.writeFileSync(folder.password, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 });
  if (user) for (const each of [folder.root, part, folder.password]) giveTo(user, each);
  const result = spawnSync(binaries.program('initdb'), initdbArguments(part, folder.password, throwaway), {
    ...user,
    cwd: folder.root,
    env: programEnvironment(),
    encoding: 'utf8',
  });
  if (result.error) throw explain(result.error, folder.root);
  if (result.status !== 0) throw explain(new Error(result.stderr.trim()), folder.root);
  fs.renameSync(part, folder.cluster);
}

function initdbArguments(cluster: string, passwordFile: string, throwaway: boolean): string[] {
  return [
    ...['-D', cluster, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...systemLocale()],
    ...(throwaway ? ['--no-sync'] : []),
  ];
}

/** pg_trgm asks the system's LC_CTYPE what a letter is: with plain C it makes no trigrams of Chinese. */
function systemLocale(): string[] {
  if (process.platform === 'win32') return ['--locale=C'];
  if (process.platform === 'darwin') return ['--lc-collate=C', '--lc-ctype=UTF-8'];
  return ['--locale=C.UTF-8'];
}
