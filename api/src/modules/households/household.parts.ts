import { Injectable } from '@nestjs/common';
import type { CategoryInput, MemberInput } from '@zhufu/contracts/households/household.input';
import { uuidv7 } from '@zhufu/domain/uuid';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { Sealer } from '../../platform/sealed/sealer';
import { sql } from '../../platform/sql';
import { HouseholdMember } from './household.entity';
import { fillFromIdCard } from './household.rules';

/** The household a part belongs to. */
export interface Whole {
  id: string;
  path: string;
}

/** Writes what hangs on a household: categories, members, claims to ID cards. */
@Injectable()
export class HouseholdParts {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
  ) {}

  async replaceCategories(whole: Whole, categories: readonly CategoryInput[]): Promise<void> {
    await this.db.rows(sql`delete from household_category where household_id = ${whole.id}`);
    await this.insertCategories(whole, categories);
  }

  async insertCategories({ id, path }: Whole, categories: readonly CategoryInput[]): Promise<void> {
    const rows = JSON.stringify(categories.map((category) => ({ ...category, rowId: uuidv7() })));
    await this.db.rows(sql`
      insert into household_category (id, household_id, path, category, main, valid_from, valid_to, certificate_no, surgery_grade)
      select k."rowId", ${id}, ${path}, k.category, k.main, k."validFrom", k."validTo", k."certificateNo", k."surgeryGrade"
      from json_to_recordset(${rows}::json)
        as k ("rowId" uuid, category text, main boolean, "validFrom" date, "validTo" date, "certificateNo" text, "surgeryGrade" int)`);
  }

  /** The list replaces the one before; a member's ID card stays when it is not given. */
  async replaceMembers(whole: Whole, members: readonly MemberInput[]): Promise<void> {
    const before = await this.db.rows<{ id: string }>(
      sql`select id from household_member where household_id = ${whole.id}`,
    );
    const known = new Set(before.map(({ id }) => id));
    const kept = new Set(members.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) await this.removeMember(id);
    for (const [position, member] of members.entries()) {
      const row = this.memberRow(whole, member, position);
      if (known.has(member.id)) await this.db.of(HouseholdMember).update({ id: member.id }, row);
      else await this.db.of(HouseholdMember).insert(row);
    }
    await this.claimMembers(whole, members);
  }

  async insertMembers(whole: Whole, members: readonly MemberInput[]): Promise<void> {
    if (members.length === 0) return;
    await this.db
      .of(HouseholdMember)
      .insert(members.map((member, position) => this.memberRow(whole, member, position)));
    await this.claimMembers(whole, members);
  }

  /** One person, one household on record: claims the card, or tells that it is taken (never by whom). */
  async claim(whole: Whole, memberId: string | null, number: string | null, field: string): Promise<void> {
    await this.db.rows(
      sql`delete from person_card where household_id = ${whole.id} and member_id is not distinct from ${memberId}`,
    );
    if (number === null) return;
    const claimed = await this.db.rows(sql`
      insert into person_card (card_index, household_id, member_id, path)
      values (${this.sealer.index('id_card', number)}, ${whole.id}, ${memberId}, ${whole.path}) on conflict do nothing returning card_index`);
    if (claimed.length === 0) throw Problem.invalid({ field, rule: 'idCardTaken' });
  }

  /** A family that has left the record may be registered anew elsewhere. */
  async release(id: string): Promise<void> {
    await this.db.rows(sql`delete from person_card where household_id = ${id}`);
  }

  /** Parts follow the household to another village. */
  async move({ id, path }: Whole): Promise<void> {
    await this.db.rows(sql`update household_category set path = ${path} where household_id = ${id}`);
    await this.db.rows(sql`update household_member set path = ${path} where household_id = ${id}`);
    await this.db.rows(sql`update person_card set path = ${path} where household_id = ${id}`);
  }

  private async removeMember(id: string): Promise<void> {
    await this.db.rows(sql`delete from person_card where member_id = ${id}`);
    await this.db.rows(sql`delete from household_member where id = ${id}`);
  }

  private memberRow(whole: Whole, member: MemberInput, position: number): Partial<HouseholdMember> {
    fillFromIdCard(member);
    const { id, idCard, ...values } = member;
    const sealed = idCard && this.sealer.seal({ table: 'household_member', column: 'id_card', rowId: id }, idCard);
    return {
      ...values,
      id,
      householdId: whole.id,
      path: whole.path,
      position,
      ...(idCard !== undefined && { idCard: sealed || null }),
    };
  }

  private async claimMembers(whole: Whole, members: readonly MemberInput[]): Promise<void> {
    for (const [position, { id, idCard }] of members.entries()) {
      if (idCard !== undefined) await this.claim(whole, id, idCard, `members.${position}.idCard`);
    }
  }
}
