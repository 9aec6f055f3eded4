import { logger } from './platform/logger';

const DATABASE = 'in DATABASE_URL or DATABASE_OWNER_URL';

/** What stops a start, by the code of the system or of PostgreSQL: what it is, where, and how to mend it. */
const sentences: Record<string, string> = {
  EACCES: 'This user may not listen there: choose a PORT above 1023.',
  EADDRNOTAVAIL: 'This machine has no such address: check HOST.',
  ENOSPC: 'The disk is full: make room and start again.',
  53100: 'The disk of PostgreSQL is full: make room and start again.',
  ECONNREFUSED: `PostgreSQL does not answer: check host and port ${DATABASE}, and that it runs.`,
  ETIMEDOUT: `PostgreSQL does not answer: check host and port ${DATABASE}, and the network.`,
  ENOTFOUND: `There is no such host: check the address ${DATABASE}.`,
  EAI_AGAIN: `The host cannot be found: check the address ${DATABASE}, and the network.`,
  '28P01': `PostgreSQL refuses the password: check user and password ${DATABASE}.`,
  28000: `PostgreSQL refuses the user: check it ${DATABASE}, and pg_hba.conf.`,
  '3D000': `There is no such database: make it, or check its name ${DATABASE}.`,
  42501: 'The role in DATABASE_OWNER_URL may not make tables there: let it own the database.',
};

/** One clear sentence on stderr, and a non-zero exit. */
export function giveUp(error: unknown): never {
  const { code = '', message, port, stack } = error as NodeJS.ErrnoException & { port?: number };
  const inUse = `Port ${port} is in use: stop the other program or choose another with PORT=….`;
  process.stderr.write(`${code === 'EADDRINUSE' ? inUse : (sentences[code] ?? message)}\n`);
  if (!(code in sentences)) logger.debug({ stack }, 'start failed');
  process.exit(1);
}
