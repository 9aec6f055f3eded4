import { Injectable } from '@nestjs/common';
import type { RevealInput, RevealView } from '@zhufu/contracts/households/household.actions';
import type { LookerRow } from '@zhufu/contracts/households/household.view';
import type { ListQuery, Page } from '@zhufu/contracts/list-query';
import type { Permission } from '@zhufu/contracts/permissions';
import { uuidv7 } from '@zhufu/domain/uuid';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { readListing } from '../../platform/listing';
import type { Scope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { settings } from '../../platform/settings';
import { sql, word } from '../../platform/sql';
import { getRecord, type HouseholdRecord, type MemberRecord } from './household.record';
import { openSealed } from './household.views';

const lookerSorts = { at: { column: word('l.at'), descending: true } };

/** Masked values in clear, each look with its reason in the household's log (promises.md, identity is masked). */
@Injectable()
export class HouseholdRevealService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
  ) {}

  async reveal(scope: Scope, id: string, input: RevealInput): Promise<RevealView> {
    const { field, purpose, note, memberId } = input;
    if (!scope.can(`households.reveal_${field}` as Permission)) throw new Problem('forbidden');
    if (purpose === 'other' && !note) throw Problem.invalid({ field: 'note', rule: 'required' });
    const record = await getRecord(this.db, scope, id);
    const member = memberId ? record.members.find((one) => one.id === memberId) : undefined;
    if (memberId && !member) throw new Problem('notFound');
    await this.refuseHurry(scope);
    const value = member ? this.ofMember(member, input) : this.ofHead(record, input);
    await this.db.rows(sql`
      insert into household_look (id, household_id, path, member_id, field, purpose, note, actor_id, at)
      values (${uuidv7()}, ${id}, ${record.path}, ${memberId ?? null}, ${field}, ${purpose}, ${note ?? null}, ${scope.actorId}, ${clock.now()})`);
    return { field, value, seconds: settings.revealSeconds };
  }

  async listLookers(scope: Scope, id: string, query: ListQuery): Promise<Page<LookerRow>> {
    const { path } = await getRecord(this.db, scope, id);
    const listing = readListing(query, lookerSorts, word('l.id'));
    const rows = await this.db.rows<LookerRow & { total: number }>(sql`
      select l.id, l.at, n.display_name as "actorName", l.field, l.purpose, l.note, count(*) over () as total
      from household_look l left join account_names(array(select actor_id from household_look where household_id = ${id})) n
        on n.id = l.actor_id
      where l.household_id = ${id} and l.path = ${path}
      order by ${listing.orderBy} limit ${listing.limit} offset ${listing.offset}`);
    return { data: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  private ofHead(record: HouseholdRecord, { field }: RevealInput): string | null {
    const open = (column: string, sealed: Buffer | null): string | null =>
      openSealed(this.sealer, 'household', column, record.id, sealed);
    switch (field) {
      case 'id_card':
        return open('id_card', record.idCard);
      case 'phone':
        return open('phone', record.phone);
      case 'bank_card':
        return open('bank_card', record.bankCard);
      case 'birth_on':
        return record.birthOn;
      case 'address':
        return record.address;
      case 'location':
        return record.datum && `${record.longitude}, ${record.latitude} (${record.datum})`;
    }
  }

  private ofMember(member: MemberRecord, { field }: RevealInput): string | null {
    if (field === 'id_card') return openSealed(this.sealer, 'household_member', 'id_card', member.id, member.idCard);
    return field === 'birth_on' ? member.birthOn : null;
  }

  /** A person reads one family after another; a machine would read them all. */
  private async refuseHurry(scope: Scope): Promise<void> {
    const since = new Date(clock.now().getTime() - 60_000);
    const row = await this.db.one<{ n: number }>(
      sql`select count(*) as n from household_look where actor_id = ${scope.actorId} and at > ${since}`,
    );
    if ((row?.n ?? 0) >= settings.revealsPerMinute) throw new Problem('tooMany', { seconds: 60 });
  }
}
