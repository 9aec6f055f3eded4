import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { symbols } from 'pino';
import { Client } from 'pg';
import { logger } from '../../src/platform/logger';

/** What was found where: `file pg_wal/0000…: phone`. */
export type Finds = string[];

const within = (text: string | Buffer, needles: Record<string, string>, where: string): Finds =>
  Object.entries(needles)
    .filter(([, needle]) => text.includes(needle))
    .map(([name]) => `${where}: ${name}`);

/** Base64 without the last group, which would depend on what follows. */
const base64 = (text: string): string =>
  Buffer.from(text)
    .toString('base64url')
    .slice(0, Math.floor(text.length / 3) * 4);

/** The texts as they are, and as bytes and base64 columns show them. */
const written = (needles: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(needles).flatMap(([name, text]) => [
      [name, text],
      [`${name} in bytes`, Buffer.from(text).toString('hex')],
      [`${name} in base64`, base64(text)],
    ]),
  );

/** Looks for texts in every column of every table. */
export async function findInTables(superuser: Client, needles: Record<string, string>): Promise<Finds> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const finds: Finds = [];
  for (const { name } of tables) {
    const { rows } = await superuser.query<{ line: string }>(`select t::text as line from ${name} t`);
    const text = rows.map(({ line }) => line).join('\n');
    finds.push(...within(text, written(needles), name));
  }
  return finds;
}

/** Looks for texts in the files of this database, the write-ahead log and whatever else the server keeps, but not other databases. */
export async function findInFiles(superuser: Client, needles: Record<string, string>): Promise<Finds> {
  const { rows } = await superuser.query<{ folder: string; database: string }>(
    `select current_setting('data_directory') as folder, oid::text as database from pg_database where datname = current_database()`,
  );
  const { folder, database } = rows[0]!;
  await superuser.query('checkpoint');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/^base.\d/.test(file) || new RegExp(`^base.${database}\\b`).test(file))
    .filter((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile());
  return files.flatMap((file) => within(readFileSync(join(folder, file)), needles, `file ${file}`));
}

/** What the server has written to its own log. */
export async function serverLog(superuser: Client): Promise<string> {
  const { rows } = await superuser.query<{ data_directory: string }>('show data_directory');
  return readFileSync(join(rows[0]!.data_directory, '..', 'log'), 'utf8');
}

/** The server's settings that keep values out of its log (decisions.md 18). */
export async function logSettings(superuser: Client): Promise<Record<string, string>> {
  const { rows } = await superuser.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('log_statement', 'log_min_messages', 'log_min_error_statement',
       'log_error_verbosity', 'log_parameter_max_length_on_error')`,
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

/** The lines that the application logs from now on, at every level, instead of writing them to standard output. */
export function applicationLog(): string[] {
  const lines: string[] = [];
  logger.level = 'trace';
  Object.assign(logger, { [symbols.streamSym]: { write: (line: string) => lines.push(line) } });
  return lines;
}
