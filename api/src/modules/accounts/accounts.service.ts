import { Injectable } from '@nestjs/common';
import type { AccountCreateInput, AccountEditInput, AccountListQuery } from '@zhufu/contracts/accounts/account.input';
import type { AccountRow, AccountView } from '@zhufu/contracts/accounts/account.view';
import type { Page } from '@zhufu/contracts/list-query';
import { isWithin } from '@zhufu/domain/regions';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { readListing } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { sql, word } from '../../platform/sql';
import { saveVersion } from '../../platform/version';
import { type Region, RegionsService } from '../regions/regions.service';
import { Account } from './account.entity';
import { accountSorts, countAccounts, listAccounts, showAccount } from './accounts.sql';
import { hashPassword, requireStrong } from './passwords';

/** Logins of the area (decisions.md 2). */
@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly regions: RegionsService,
  ) {}

  async listAccounts(scope: Scope, query: AccountListQuery): Promise<Page<AccountRow>> {
    const page = readListing(query, accountSorts, word('a.id'));
    const [counted, data] = await Promise.all([
      this.db.one<{ total: number }>(countAccounts(scope, query)),
      this.db.rows<AccountRow>(listAccounts(scope, query, page, clock.now())),
    ]);
    return { data, total: counted?.total ?? 0 };
  }

  async getAccount(scope: Scope, id: string): Promise<AccountView> {
    const account = await this.db.one<AccountView>(showAccount(scope, id, clock.now()));
    if (!account) throw new Problem('notFound');
    return account;
  }

  async createAccount(scope: Scope, input: AccountCreateInput): Promise<AccountView> {
    const bodyHash = this.sealer.bodyHash(input);
    if (await isReplay(this.db, word('account'), input.id, bodyHash)) return this.getAccount(scope, input.id);
    requireStrong(input.password, input.name, 'password');
    const home = await this.regions.getWithin(scope, input.regionCode, 'regionCode');
    await this.insertAccount(input, home, await hashPassword(input.password), bodyHash);
    return this.getAccount(scope, input.id);
  }

  /** Writes a login as it is given; for `createAccount` and the seed, whose accounts share one password. */
  async insertAccount(
    facts: Omit<AccountCreateInput, 'password'>,
    home: Pick<Region, 'id' | 'path'>,
    passwordHash: string,
    createdHash = this.sealer.bodyHash(facts),
  ): Promise<void> {
    const { id, name, displayName, unit, title, phone } = facts;
    const now = clock.now();
    await this.db.of(Account).insert({
      ...{ id, name, displayName, unit, title, phone, passwordHash, createdHash },
      language: 'zh',
      regionId: home.id,
      path: home.path,
      passwordChangedAt: now,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
  }

  editAccount(scope: Scope, id: string, version: number, input: AccountEditInput): Promise<AccountView> {
    return this.change(scope, id, version, { ...input });
  }

  /** A disabled account is refused at its next request, and begins anew when it is enabled again. */
  async disableAccount(scope: Scope, id: string, version: number, reason: string): Promise<AccountView> {
    if (id === scope.actorId) throw new Problem('ownGrant');
    await this.db.because(reason);
    const account = await this.change(scope, id, version, { disabledAt: clock.now(), disabledReason: reason });
    await this.signOut(id);
    return account;
  }

  enableAccount(scope: Scope, id: string, version: number): Promise<AccountView> {
    return this.change(scope, id, version, { disabledAt: null, disabledReason: null });
  }

  /** Ends the sessions and the locks: whoever knew the old password is out, the owner may come in. */
  async resetPassword(scope: Scope, id: string, version: number, password: string): Promise<AccountView> {
    const account = await this.getAccount(scope, id);
    await this.requireReach(scope, id);
    requireStrong(password, account.name, 'password');
    const passwordHash = await hashPassword(password);
    const changed = await this.change(scope, id, version, { passwordHash, passwordChangedAt: clock.now() });
    await this.signOut(id);
    if (!changed.lockedUntil) return changed;
    await this.db.rows(sql`select account_unlock(${id})`);
    return this.getAccount(scope, id);
  }

  /** Ends the locks on all devices. It needs no version: it changes nothing that anyone edits. */
  async unlockAccount(scope: Scope, id: string): Promise<AccountView> {
    const account = await this.getAccount(scope, id);
    if (!account.lockedUntil) return account;
    await this.db.of(Account).update({ id }, { unlockedAt: clock.now() });
    await this.db.rows(sql`select account_unlock(${id})`);
    return this.getAccount(scope, id);
  }

  /** Whoever sets a password could act with it: not for an account that holds a role beyond the administrator's own area. */
  private async requireReach(scope: Scope, id: string): Promise<void> {
    const held = await this.db.rows<{ path: string }>(sql`select path from account_grants_of(${id})`);
    if (held.some(({ path }) => !isWithin(path, scope.range))) throw new Problem('beyondArea');
  }

  private async signOut(id: string): Promise<void> {
    await this.db.rows(sql`select session_end_all(${id}, ${clock.now()})`);
  }

  private async change(scope: Scope, id: string, version: number, values: Partial<Account>): Promise<AccountView> {
    await this.getAccount(scope, id);
    return saveVersion(this.db.of(Account), { id, version }, values, () => this.getAccount(scope, id));
  }
}
