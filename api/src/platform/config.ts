import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** The project's folder: the nearest above this file that holds package.json (source and dist alike). */
export const projectRoot: string = (() => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'nest-cli.json'))) return folder;
    if (folder === dirname(folder)) throw new Error('the project folder was not found above ' + __dirname);
  }
})();

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the embedded database, its passwords and the keys live. */
  readonly dataDir: string;
  /** Outside PostgreSQL: the serving role's and the owner's address; both or neither. */
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  readonly demoPassword?: string;
  /** What an empty database is filled with: the demonstration city, or nothing, for a real installation. */
  readonly seed: 'demo' | 'none';
  /** Master key, 32 bytes in base64, instead of the file DATA_DIR/keys. */
  readonly dataKey?: string;
  /** Connections to PostgreSQL; beyond 8–16 throughput falls (performance.md). */
  readonly poolSize: number;
  /** The console is reached over https (behind a proxy): cookies get the `__Host-` prefix and Secure. */
  readonly publicUrl?: string;
}

/** A setting that is wrong, told to the administrator in one sentence. */
export class ConfigError extends Error {}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError(`PORT must be a number from 0 to 65535, not “${text}”.`);
  return port;
}

function seedOf(text: string): 'demo' | 'none' {
  if (text === 'demo' || text === 'none') return text;
  throw new ConfigError(`SEED must be demo or none, not “${text}”.`);
}

function urlOf(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError(`${name} must look like postgres://user:password@host:5432/database.`);
  }
  return text;
}

/** Reads the settings from the environment; throws ConfigError with one sentence when one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataDir = env.DATA_DIR ?? '.data';
  return {
    host: env.HOST ?? '127.0.0.1',
    port: portOf(env.PORT ?? '3000'),
    dataDir: isAbsolute(dataDir) ? dataDir : join(projectRoot, dataDir),
    databaseUrl: urlOf('DATABASE_URL', env.DATABASE_URL),
    databaseOwnerUrl: urlOf('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL),
    demoPassword: env.DEMO_PASSWORD,
    seed: seedOf(env.SEED ?? 'demo'),
    dataKey: env.DATA_KEY,
    poolSize: Number(env.POOL_SIZE ?? 10),
    publicUrl: env.PUBLIC_URL,
  };
}
