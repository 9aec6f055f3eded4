import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { explain } from './explain';
import type { RolePasswords } from './roles';

/** Reads the passwords of the database roles from `<dataDir>/secrets`, and makes them at the first start. */
export function readOrMakeSecrets(dataDir: string): RolePasswords {
  const file = path.join(dataDir, 'secrets');
  if (!fs.existsSync(file)) {
    const made: RolePasswords = { owner: newPassword(), app: newPassword() };
    try {
      writeWhole(file, JSON.stringify(made, null, 2) + '\n');
    } catch (error) {
      throw explain(error, dataDir);
    }
  }
  const read = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<RolePasswords>;
  if (!read.owner || !read.app)
    throw new Error(`${file} is damaged: remove it, and new passwords are made at the next start.`);
  return { owner: read.owner, app: read.app };
}

const newPassword = () => randomBytes(24).toString('base64url');

/** A link refuses to replace, so of two first starts at once one wins and both read the same. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}`;
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
  fs.writeFileSync(part, text, { mode: 0o600, flush: true });
  try {
    fs.linkSync(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(part, { force: true });
  }
}
