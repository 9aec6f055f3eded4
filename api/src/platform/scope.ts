import { type Area, areaOf, type RegionLevel } from '@zhufu/domain/regions';
import type { Role } from '@zhufu/domain/roles';
import { type Permission, permissionsOf } from '@zhufu/contracts/permissions';
import type { Errand } from './errand';
import { type Sql, sql, word } from './sql';

/** What a session or a job may act as: read from the database, never from the request. */
export interface Authority {
  readonly accountId: string;
  readonly roles: readonly Role[];
  /** The region it acts in (decisions.md 1); absent for an account without a grant. */
  readonly region?: { readonly id: string; readonly path: string; readonly level: RegionLevel };
  readonly session?: { readonly id: string; readonly stamp: number };
}

/**
 * What the caller may see and do. Only `cutScope` makes one: the private fields make the type nominal, so no object literal and no
 * cast-free code can pass for it. Services take it as an argument (house.md, Authority).
 */
export class Scope {
  readonly #authority: Authority;
  readonly #permissions: ReadonlySet<Permission>;
  readonly #range: { readonly lo: string; readonly hi: string };

  private constructor(authority: Authority) {
    this.#authority = authority;
    this.#permissions = permissionsOf(authority.roles);
    this.#range = authority.region ? areaOf(authority.region.path) : { lo: '', hi: '' };
  }

  static #cut = (authority: Authority): Scope => new Scope(authority);

  /** For `cutScope` alone. */
  static readonly cutter = (): ((authority: Authority) => Scope) => {
    const cut = Scope.#cut;
    Scope.#cut = () => {
      throw new Error('a Scope is cut by cutScope only');
    };
    return cut;
  };

  get actorId(): string {
    return this.#authority.accountId;
  }

  get roles(): readonly Role[] {
    return this.#authority.roles;
  }

  /** The region acted in; throws for an account without one, which holds no permission that needs it. */
  get region(): NonNullable<Authority['region']> {
    if (!this.#authority.region) throw new Error('this account acts in no region');
    return this.#authority.region;
  }

  /** The region acted in, if any. */
  get regionId(): string | undefined {
    return this.#authority.region?.id;
  }

  /** Half-open range of the paths within the area. */
  get range(): { readonly lo: string; readonly hi: string } {
    return this.#range;
  }

  get permissions(): ReadonlySet<Permission> {
    return this.#permissions;
  }

  can(permission: Permission): boolean {
    return this.#permissions.has(permission);
  }

  /** The errand that signs statements made under this scope. */
  errand(action: string, { requestId, via }: Pick<Errand, 'requestId' | 'via'> = {}): Errand {
    return { action, requestId, via, actorId: this.actorId, range: this.#range, session: this.#authority.session };
  }
}

const cut = Scope.cutter();
const remembered = new WeakMap<Authority, Scope>();

/**
 * Cuts the scope of an authority; the same authority gives the same scope. For the guard, jobs, the seed and tests; lint refuses it
 * elsewhere.
 */
export function cutScope(authority: Authority): Scope {
  const known = remembered.get(authority);
  if (known) return known;
  const scope = cut(authority);
  remembered.set(authority, scope);
  return scope;
}

/** The only text that compares paths: rows whose path column lies in an area. An area is not authority: its region has been checked. */
export function withinArea<C extends string>(area: Area, column: string extends C ? never : C): Sql {
  const path = word(column as never);
  return sql`${path} >= ${area.lo} and ${path} < ${area.hi}`;
}

/** Rows whose path column lies in the caller's area (house.md, Scope). */
export function withinScope<C extends string>(scope: Scope, column: string extends C ? never : C): Sql {
  return withinArea<C>(scope.range, column);
}

/**
 * The same for a list that has its own order: a city holds nearly all rows, so its range is said in the form that chooses no index
 * (performance.md: a plain range misleads the planner), and the page is read in the list's order.
 */
export function withinScopeInOrder<C extends string>(scope: Scope, column: string extends C ? never : C): Sql {
  const within = withinScope<C>(scope, column);
  return scope.region.level === 'city' ? sql`case when ${within} then true else false end` : within;
}

/** Rows of the caller's area and, to read, those of the regions above it (decisions.md 3, `shared`). */
export function withinOrAbove<C extends string>(scope: Scope, column: string extends C ? never : C): Sql {
  return sql`(${withinScope(scope, column)} or starts_with(${scope.range.lo}, ${word(column as never)}))`;
}

/** Rows at or below the region that carries a code today; none for an unknown code. It narrows, it gives no authority. */
export function withinRegion<C extends string>(column: string extends C ? never : C, code: string): Sql {
  const path = word(column as never);
  const region = sql`select r.path from region r where r.code = ${code} and r.valid_to is null`;
  return sql`${path} >= (${region}) and ${path} < (${region}) || '~'`;
}

/** The id of the region of the caller's area that carries a code today, as a sub-select; null for a code that lies outside or is nobody's. */
export const regionWithin = (scope: Scope, code: string): Sql =>
  sql`(select a.id from region a where a.code = ${code} and a.valid_to is null and ${withinScope(scope, 'a.path')})`;
