import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The passwords of the two roles the server works with. */
export interface RolePasswords {
  owner: string;
  app: string;
}

/** How to reach one database as the role that migrates and owns it, and as the role that serves. */
export interface DatabaseUrls {
  ownerUrl: string;
  appUrl: string;
}

const OWNER = 'zhufu_owner';
const APP = 'zhufu_app';
const SETUP_LOCK = 20_261_123;
const NO_POWERS = 'login nosuperuser nobypassrls nocreaterole nocreatedb noreplication';

/**
 * Makes the roles, the database and its grants (decision 5). What is there already is kept and put right, so it can be
 * called at every start.
 */
export async function prepareDatabase(
  superuserUrl: (database: string) => string,
  name: string,
  passwords: RolePasswords,
): Promise<DatabaseUrls> {
  const urls = {
    ownerUrl: asRole(superuserUrl(name), OWNER, passwords.owner),
    appUrl: asRole(superuserUrl(name), APP, passwords.app),
  };
  await connected(superuserUrl('postgres'), async (client) => {
    // two starts at once would fail on the rows of the roles; the lock ends with the session
    await client.query('select pg_advisory_lock($1)', [SETUP_LOCK]);
    await ensureRole(client, OWNER);
    await ensureRole(client, APP);
    await ensureDatabase(client, name);
    await connected(superuserUrl(name), ensureSchema);
    if (!(await opens(urls.ownerUrl))) await setPassword(client, OWNER, passwords.owner);
    if (!(await opens(urls.appUrl))) await setPassword(client, APP, passwords.app);
  });
  return urls;
}

async function ensureRole(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${NO_POWERS}`);
}

/** Rights on a database do not come along from a template, so they are granted here for a copy too. */
async function ensureDatabase(client: Client, name: string): Promise<void> {
  const database = escapeIdentifier(name);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${database} owner ${OWNER}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${APP}`);
}

async function ensureSchema(client: Client): Promise<void> {
  await client.query(`alter schema public owner to ${OWNER}`);
  await client.query('revoke all on schema public from public');
  await client.query(`grant usage on schema public to ${APP}`);
}

async function setPassword(client: Client, role: string, password: string): Promise<void> {
  await client.query(`alter role ${role} password ${escapeLiteral(password)}`);
}

function asRole(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = encodeURIComponent(password);
  return changed.href;
}

async function opens(url: string): Promise<boolean> {
  try {
    await connected(url, () => Promise.resolve());
    return true;
  } catch {
    return false;
  }
}

async function connected(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
