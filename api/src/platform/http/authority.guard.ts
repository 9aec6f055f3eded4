import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@zhufu/contracts/permissions';
import { Db } from '../db/db';
import { onErrand, takeErrand } from '../errand';
import { cutScope, type Scope } from '../scope';
import { sql } from '../sql';
import { ALLOW, PUBLIC } from './allow';
import { Problem } from './problem';
import type { ZhufuRequest } from './request';
import { SESSION_STORE, type SessionStore, tokenOf } from './session-store';

/** Lets nobody through whose roles do not include the route's permission, and cuts the scope of those it lets through. */
@Injectable()
export class AuthorityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
    @Inject(SESSION_STORE) private readonly sessions: SessionStore,
  ) {}

  /** At once when the caller is known, as most are: a promise costs more than the answer. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<ZhufuRequest>();
    refuseOtherSites(request);
    const handler = context.getHandler();
    if (this.reflector.get<string>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<Permission | undefined>(ALLOW, handler);
    if (!permission) throw new Problem('forbidden');
    const token = tokenOf(request);
    if (!token) throw new Problem('signInNeeded');
    const known = this.sessions.known(token);
    return (known && this.admit(request, cutScope(known), permission)) || this.lookUp(request, token, permission);
  }

  /** What is remembered may be older than a grant: the database is asked before anybody is refused. */
  private async lookUp(request: ZhufuRequest, token: string, permission: Permission): Promise<boolean> {
    const authority = await this.sessions.find(token);
    if (!authority) throw new Problem('signInNeeded');
    const scope = cutScope(authority);
    if (this.admit(request, scope, permission)) return true;
    await this.noteDenial(scope, permission, request.id);
    throw new Problem('forbidden');
  }

  private admit(request: ZhufuRequest, scope: Scope, permission: Permission): boolean {
    if (!scope.can(permission)) return false;
    request.scope = scope;
    takeErrand(scope.errand(permission, { requestId: request.id }));
    return true;
  }

  private async noteDenial(scope: Scope, permission: Permission, requestId: string): Promise<void> {
    await onErrand(scope.errand(permission, { requestId }), () =>
      this.db.aside(() =>
        this.db.rows(sql`insert into denial (actor_id, action, request_id, path)
          values (${scope.actorId}, ${permission}, ${requestId}, ${scope.range.lo})`),
      ),
    );
  }
}

/** A write from a page of another site is refused besides SameSite=Strict (promises.md). */
function refuseOtherSites(request: ZhufuRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) throw new Problem('crossSite');
}
