import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config';

const BYTES = 32;

/** The master key: DATA_KEY, else `<dataDir>/keys`, made at the first start (decisions.md 18). Throws ConfigError when it is unusable. */
export function readOrMakeMasterKey(dataDir: string, dataKey?: string): Buffer {
  if (dataKey !== undefined) return keyFrom(dataKey, 'DATA_KEY');
  const file = join(dataDir, 'keys');
  if (!existsSync(file)) makeKey(dataDir, file);
  return keyFrom(readFileSync(file, 'utf8').trim(), file);
}

/** A link refuses to replace: of two first starts at once, one wins and both read the same key. */
function makeKey(dataDir: string, file: string): void {
  const part = `${file}.${process.pid}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  writeFileSync(part, randomBytes(BYTES).toString('base64') + '\n', { mode: 0o600, flush: true });
  try {
    linkSync(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

function keyFrom(text: string, from: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== BYTES)
    throw new ConfigError(
      `${from} must hold ${BYTES} bytes in base64; without the right key sealed fields cannot be read.`,
    );
  return key;
}

/** A key for one use, derived from the master key. */
export const deriveKey = (master: Buffer, use: string): Buffer =>
  createHmac('sha256', master).update(`zhufu:${use}`).digest();
