import type { Role } from '@zhufu/domain/roles';
import { Db } from '../src/platform/db/db';
import { clock } from '../src/platform/clock';
import { onErrand } from '../src/platform/errand';
import { cutScope, type Scope } from '../src/platform/scope';
import { sql } from '../src/platform/sql';
import { SEED, type SeedRegion } from './seed-regions';

/** The demonstration accounts below a region, as the seed acts for them. */
export class Staff {
  readonly #ids: ReadonlyMap<string, string>;

  private constructor(ids: ReadonlyMap<string, string>) {
    this.#ids = ids;
  }

  static async of(db: Db, code: string): Promise<Staff> {
    const rows = await db.rows<{ id: string; name: string }>(sql`select id, name from seed_accounts(${code})`);
    return new Staff(new Map(rows.map(({ id, name }) => [name, id])));
  }

  /** `<name>` in the city, `<name>.<code>` below; its role is its name's, seconds included. */
  scope(name: string, region: SeedRegion): Scope {
    const full = region.level === 'city' ? name : `${name}.${region.code}`;
    const accountId = this.#ids.get(full);
    if (!accountId) throw new Error(`the account ${full} comes first`);
    return cutScope({ accountId, roles: [name.replace(/2$/, '') as Role], region });
  }
}

/** One signed transaction of an account at an instant of business time. */
export const actAs = <T>(db: Db, scope: Scope, action: string, at: Date, work: () => Promise<T>): Promise<T> =>
  clock.at(at, () => onErrand(scope.errand(action, { via: SEED }), () => db.write(work)));

/** An instant of a day in Shanghai, `hour` with its fraction. */
export const instantOf = (day: string, hour: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + Math.round(hour * 3_600_000));
