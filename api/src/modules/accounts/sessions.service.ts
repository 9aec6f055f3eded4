import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import type { SignInInput } from '@zhufu/contracts/sessions/session.input';
import type {
  ActingRegionView,
  SessionRow,
  SessionView,
  SignedInAccountView,
} from '@zhufu/contracts/sessions/session.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import { permissionsOf } from '@zhufu/contracts/permissions';
import type { Role } from '@zhufu/domain/roles';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { errand, onErrand } from '../../platform/errand';
import { Problem } from '../../platform/http/problem';
import { Sealer } from '../../platform/sealed/sealer';
import type { Scope } from '../../platform/scope';
import { settings } from '../../platform/settings';
import { sql } from '../../platform/sql';
import { isPassword } from './passwords';
import { AccountSessionStore, tokenHash } from './session.store';

/** Where a sign-in comes from. */
export interface Caller {
  address: string;
  device: string;
}
export interface SignedIn {
  token: string;
  expiresAt: Date;
  session: SessionView;
}

interface Attempt {
  allowed: boolean;
  remaining: number;
  locked_until: Date | null;
}

/** Signing in and out (promises.md, accounts are hard to steal). */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly store: AccountSessionStore,
  ) {}

  async signIn(input: SignInInput, caller: Caller): Promise<SignedIn> {
    const now = clock.now();
    const key = this.sealer.index('sign_in', `${input.name.toLowerCase()} ${caller.address}`);
    const account = await this.db.one<{ id: string; password_hash: string; disabled: boolean }>(
      sql`select * from sign_in_account(${input.name})`,
    );
    const attempt = await this.attempt(key, account?.id, now);
    const right = await isPassword(account?.password_hash, input.password);
    if (!account || !right || account.disabled) throw failure(attempt, now);
    await this.db.aside(() => this.db.rows(sql`select sign_in_clear(${key})`));
    return this.open(account.id, caller.device, now);
  }

  /** What the console needs to know of the session, as it is now. */
  getSession(scope: Scope): Promise<SessionView> {
    return this.describe(scope.actorId, scope.regionId, scope.roles);
  }

  /** Acts in another of one's regions from now on (decisions.md 1); the raised stamp makes remembered authority stale. */
  async actIn(scope: Scope, regionCode: string): Promise<SessionView> {
    const region = (await this.actingRegions(scope.actorId)).find(({ code }) => code === regionCode);
    if (!region) throw Problem.invalid({ field: 'regionCode', rule: 'region' });
    await this.db.rows(sql`update session set region_id = ${region.id} where id = ${errand().session?.id}`);
    return this.describe(scope.actorId, region.id, region.roles);
  }

  async listSessions(scope: Scope): Promise<Page<SessionRow>> {
    const data = await this.db.rows<SessionRow>(sql`
      select s.id, s.created_at as "createdAt", s.seen_at as "seenAt", s.expires_at as "expiresAt", s.device,
        s.id = ${errand().session?.id} as current
      from session s where s.account_id = ${scope.actorId} and s.ended_at is null and s.expires_at > ${clock.now()}
        and s.seen_at > ${clock.now()}::timestamptz - make_interval(mins => ${settings.idleMinutes}::int)
      order by s.created_at desc`);
    return { data, total: data.length };
  }

  /** Ends a session of one's own. */
  async endSession(scope: Scope, id: string): Promise<void> {
    const ended = await this.db.rows(sql`
      update session set ended_at = ${clock.now()} where id = ${id} and account_id = ${scope.actorId} and ended_at is null returning id`);
    if (ended.length === 0) throw new Problem('notFound');
  }

  private async open(accountId: string, device: string, now: Date): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + settings.sessionHours * 3_600_000);
    await onErrand({ ...errand(), action: 'sessions.create', actorId: accountId }, () =>
      this.db.aside(() =>
        this.db.rows(
          sql`select session_open(${uuidv7()}, ${tokenHash(token)}, ${accountId}, ${device}, ${now}, ${expiresAt})`,
        ),
      ),
    );
    const authority = await this.store.find(token);
    if (!authority) throw new Problem('signInNeeded');
    const { region, roles, session } = authority;
    return onErrand({ ...errand(), action: 'sessions.show', actorId: accountId, session }, async () => ({
      token,
      expiresAt,
      session: await this.describe(accountId, region?.id, roles),
    }));
  }

  private async describe(
    accountId: string,
    regionId: string | undefined,
    roles: readonly Role[],
  ): Promise<SessionView> {
    const id = errand().session?.id;
    const row = await this.db.one<{ account: SignedInAccountView; expiresAt: Date; demonstration: boolean }>(sql`
      select s.expires_at as "expiresAt", demonstration() as demonstration,
        json_build_object('id', a.id, 'name', a.name, 'displayName', a.display_name, 'unit', a.unit, 'title', a.title,
          'language', a.language) as account
      from session s join account a on a.id = s.account_id where s.id = ${id}`);
    if (!row || !id) throw new Problem('signInNeeded');
    const actingRegions = await this.actingRegions(accountId);
    return {
      id,
      account: row.account,
      actingRegion: actingRegions.find((region) => region.id === regionId) ?? null,
      actingRegions,
      permissions: [...permissionsOf(roles)],
      expiresAt: row.expiresAt.toISOString(),
      idleMinutes: settings.idleMinutes,
      demonstration: row.demonstration,
    };
  }

  private actingRegions(accountId: string): Promise<ActingRegionView[]> {
    return this.db.rows<ActingRegionView>(sql`
      select r.id, r.code, r.names[cardinality(r.names)] as name, r.level,
        (select array_agg(distinct h.role) from account_grant h
          where h.account_id = ${accountId} and left(r.path, length(h.path)) = h.path) as roles
      from region r where r.id in (select g.region_id from account_grant g where g.account_id = ${accountId})
      order by length(r.path), r.path`);
  }

  /** Throws `locked` when none is left. */
  private async attempt(key: Buffer, accountId: string | undefined, now: Date): Promise<Attempt> {
    const { failuresBeforeLock, lockMinutes } = settings;
    const attempt = await this.db.aside(() =>
      this.db.one<Attempt>(sql`
        select * from sign_in_attempt(${key}, ${accountId ?? null}, ${now}, ${failuresBeforeLock}::int, ${lockMinutes}::int)`),
    );
    if (!attempt?.allowed) throw failure(attempt, now);
    return attempt;
  }
}

/** What a wrong name or password is told: how many attempts are left, or for how long the lock still holds. */
function failure(attempt: Attempt | undefined, now: Date): Problem {
  const { lockMinutes } = settings;
  if (attempt && attempt.remaining > 0)
    return new Problem('wrongCredentials', { left: attempt.remaining, minutes: lockMinutes });
  const left = (attempt?.locked_until?.getTime() ?? 0) - now.getTime();
  return new Problem('locked', { minutes: Math.max(1, Math.ceil(left / 60_000)) });
}
