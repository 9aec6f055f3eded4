import { Injectable } from '@nestjs/common';
import type { PasswordChangeInput, ProfileInput } from '@zhufu/contracts/accounts/account.input';
import type { ProfileView } from '@zhufu/contracts/accounts/account.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { errand } from '../../platform/errand';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql } from '../../platform/sql';
import { Account } from './account.entity';
import { hashPassword, isPassword, requireStrong } from './passwords';

/** What people mend about their own account. */
@Injectable()
export class ProfileService {
  constructor(private readonly db: Db) {}

  async getProfile(scope: Scope): Promise<ProfileView> {
    const profile = await this.db.one<ProfileView>(sql`
      select id, name, display_name as "displayName", title, phone, language, version from account where id = ${scope.actorId}`);
    if (!profile) throw new Problem('notFound');
    return profile;
  }

  async editProfile(scope: Scope, version: number, input: ProfileInput): Promise<ProfileView> {
    const { affected } = await this.db
      .of(Account)
      .update({ id: scope.actorId, version }, { ...input, version: version + 1, updatedAt: clock.now() });
    const current = await this.getProfile(scope);
    if (affected !== 1) throw new Problem('stale', {}, { current });
    return current;
  }

  /** Ends every other session of the account. */
  async changePassword(scope: Scope, input: PasswordChangeInput): Promise<void> {
    const account = await this.db.of(Account).findOneBy({ id: scope.actorId });
    if (!account || !(await isPassword(account.passwordHash, input.current))) {
      throw Problem.invalid({ field: 'current', rule: 'password_current' });
    }
    requireStrong(input.next, account.name, 'next');
    const { id, version } = account;
    const passwordHash = await hashPassword(input.next);
    const now = clock.now();
    await this.db
      .of(Account)
      .update({ id, version }, { passwordHash, passwordChangedAt: now, version: version + 1, updatedAt: now });
    await this.db.rows(sql`update session set ended_at = ${now} where account_id = ${id} and ended_at is null
      and id is distinct from ${errand().session?.id}`);
  }
}
