import { Injectable } from '@nestjs/common';
import type { GrantInput } from '@zhufu/contracts/accounts/account.input';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import { isWithin, areaOf } from '@zhufu/domain/regions';
import { incompatible, levelsOfRole, mayGrant, type Role } from '@zhufu/domain/roles';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql } from '../../platform/sql';
import { RegionsService } from '../regions/regions.service';
import { AccountsService } from './accounts.service';

/** Roles × regions (product.md 1, decisions.md 2). */
@Injectable()
export class GrantsService {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountsService,
    private readonly regions: RegionsService,
  ) {}

  async grant(scope: Scope, accountId: string, input: GrantInput): Promise<AccountView> {
    if (accountId === scope.actorId) throw new Problem('ownGrant');
    const account = await this.accounts.getAccount(scope, accountId);
    if (account.grants.some((held) => held.id === input.id)) return account;
    if (!scope.roles.some((role) => mayGrant[role].includes(input.role)))
      throw Problem.invalid({ field: 'role', rule: 'role' });
    const region = await this.regions.getWithin(scope, input.regionCode, 'regionCode');
    if (!levelsOfRole[input.role].includes(region.level))
      throw Problem.invalid({ field: 'regionCode', rule: 'roleLevel' });
    await this.refuseIncompatible(accountId, input.role, region.path);
    await this.db.rows(sql`
      insert into account_grant (id, account_id, role, region_id, path, granted_by, granted_at)
      values (${input.id}, ${accountId}, ${input.role}, ${region.id}, ${region.path}, ${scope.actorId}, ${clock.now()})`);
    return this.accounts.getAccount(scope, accountId);
  }

  async revoke(scope: Scope, accountId: string, grantId: string): Promise<AccountView> {
    if (accountId === scope.actorId) throw new Problem('ownGrant');
    await this.accounts.getAccount(scope, accountId);
    const gone = await this.db.rows(
      sql`delete from account_grant where id = ${grantId} and account_id = ${accountId} returning id`,
    );
    if (gone.length === 0) throw new Problem('notFound');
    return this.accounts.getAccount(scope, accountId);
  }

  /** Maker and checker are kept apart where their areas meet, also with grants outside the administrator's own area. */
  private async refuseIncompatible(accountId: string, role: Role, path: string): Promise<void> {
    await this.db.rows(sql`select account_lock(${accountId})`);
    const held = await this.db.rows<{ role: Role; path: string }>(sql`select * from account_grants_of(${accountId})`);
    const clash = held.find(
      (other) =>
        incompatible(other.role, role) && (isWithin(other.path, areaOf(path)) || isWithin(path, areaOf(other.path))),
    );
    if (clash) throw new Problem('incompatibleGrant', { held: clash.role, asked: role });
  }
}
