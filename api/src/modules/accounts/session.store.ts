import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RegionLevel } from '@zhufu/domain/regions';
import type { Role } from '@zhufu/domain/roles';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import type { SessionStore } from '../../platform/http/session-store';
import type { Authority } from '../../platform/scope';
import { settings } from '../../platform/settings';
import { sql } from '../../platform/sql';

interface AuthorityRow {
  session_id: string;
  account_id: string;
  stamp: number;
  expires_at: Date;
  region_id: string | null;
  region_path: string | null;
  region_level: RegionLevel | null;
  roles: Role[];
}
interface Remembered {
  authority: Authority;
  /** Milliseconds after which the database is asked again, so that it sees the session in use. */
  until: number;
}

const MEMORY_MS = 60_000;
const LARGEST = 10_000;

/** Only a hash of a session's token is stored. */
export const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer');

/**
 * Whom a token belongs to. Remembered for a minute, by the token as requests bring it, in this process's memory alone: the database refuses
 * it before when it has changed (session_stamp.sql).
 */
@Injectable()
export class AccountSessionStore implements SessionStore {
  readonly #remembered = new Map<string, Remembered>();

  constructor(private readonly db: Db) {}

  known(token: string): Authority | undefined {
    const known = this.#remembered.get(token);
    return known && known.until > clock.now().getTime() ? known.authority : undefined;
  }

  async find(token: string): Promise<Authority | undefined> {
    const now = clock.now().getTime();
    const row = await this.db.one<AuthorityRow>(
      sql`select * from session_authority(${tokenHash(token)}, ${clock.now()}, ${settings.idleMinutes}::int)`,
    );
    this.#remembered.delete(token);
    if (!row) return undefined;
    if (this.#remembered.size >= LARGEST) this.#remembered.clear();
    const authority = authorityOf(row);
    this.#remembered.set(token, { authority, until: Math.min(now + MEMORY_MS, row.expires_at.getTime()) });
    return authority;
  }

  forget(token: string): void {
    this.#remembered.delete(token);
  }
}

function authorityOf(row: AuthorityRow): Authority {
  const { region_id: id, region_path: path, region_level: level } = row;
  return {
    accountId: row.account_id,
    roles: row.roles,
    region: id && path && level ? { id, path, level } : undefined,
    session: { id: row.session_id, stamp: row.stamp },
  };
}
