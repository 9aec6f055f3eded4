import * as fs from 'node:fs';
import * as path from 'node:path';

/** The account PostgreSQL runs as when root starts us: PostgreSQL itself refuses root. */
export interface LaunchUser {
  uid: number;
  gid: number;
}

/** Gives the account `nobody` when this process is root, and nothing when PostgreSQL may run as we are. */
export function launchUser(): LaunchUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  if (!line) {
    throw new Error(
      'PostgreSQL refuses to run as root and there is no user "nobody": run as another user or set DATABASE_URL.',
    );
  }
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

/** Whether this user may pass through every existing folder down to `folder`. */
export function canEnter(user: LaunchUser, folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const stat = fs.existsSync(at) ? fs.statSync(at) : undefined;
    if (stat?.isDirectory()) {
      const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
      if (!(stat.mode & bit)) return false;
    }
    if (at === path.dirname(at)) return true;
  }
}

/** Gives a folder and all in it to the user. */
export function giveTo(user: LaunchUser, folder: string): void {
  fs.chownSync(folder, user.uid, user.gid);
  if (!fs.statSync(folder).isDirectory()) return;
  for (const name of fs.readdirSync(folder)) giveTo(user, path.join(folder, name));
}
