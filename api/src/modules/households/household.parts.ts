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

/** A household as it is first written, with its parts. */
export interface NewWhole extends Whole {
  idCard?: string | null;
  categories: readonly CategoryInput[];
  members?: readonly MemberInput[];
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
    await this.insertCategories([{ ...whole, categories }]);
  }

  async insertCategories(wholes: readonly (Whole & { categories: readonly CategoryInput[] })[]): Promise<void> {
    const rows = wholes.flatMap(({ id, path, categories }) =>
      categories.map((category) => ({ ...category, rowId: uuidv7(), householdId: id, path })),
    );
    await this.db.rows(sql`
      insert into household_category (id, household_id, path, category, main, valid_from, valid_to, certificate_no, surgery_grade)
      select k."rowId", k."householdId", k.path, k.category, k.main, k."validFrom", k."validTo", k."certificateNo", k."surgeryGrade"
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as k ("rowId" uuid, "householdId" uuid, path text, category text, main boolean, "validFrom" date, "validTo" date,
          "certificateNo" text, "surgeryGrade" int)`);
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
    const typed = members.filter(({ idCard }) => idCard !== undefined).map(({ id }) => id);
    await this.db.rows(sql`delete from person_card where member_id = any (${typed}::uuid[])`);
    await this.claimAll(claimsOf(whole, members));
  }

  /** All parts of new households. */
  async insertParts(wholes: readonly NewWhole[]): Promise<void> {
    await this.insertCategories(wholes);
    const members = wholes.flatMap((whole) =>
      (whole.members ?? []).map((member, position) => this.memberRow(whole, member, position)),
    );
    if (members.length > 0) await this.db.of(HouseholdMember).insert(members);
    await this.claimAll(
      wholes.flatMap((whole) => [
        ...(whole.idCard ? [{ whole, memberId: null, number: whole.idCard, field: 'idCard' }] : []),
        ...claimsOf(whole, whole.members ?? []),
      ]),
    );
  }

  /** Another card for the head, or none. */
  async claimHead(whole: Whole, number: string | null): Promise<void> {
    await this.db.rows(sql`delete from person_card where household_id = ${whole.id} and member_id is null`);
    if (number !== null) await this.claimAll([{ whole, memberId: null, number, field: 'idCard' }]);
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

  /** One person, one household on record: claims the cards, or tells which is taken (never by whom). */
  private async claimAll(claims: readonly Claim[]): Promise<void> {
    const rows = claims.map(({ whole, memberId, number }) => ({
      index: this.sealer.index('id_card', number).toString('hex'),
      householdId: whole.id,
      memberId,
      path: whole.path,
    }));
    const made = await this.db.rows<{ index: string }>(sql`
      insert into person_card (card_index, household_id, member_id, path)
      select decode(k.index, 'hex'), k."householdId", k."memberId", k.path
      from json_to_recordset(${JSON.stringify(rows)}::json) as k (index text, "householdId" uuid, "memberId" uuid, path text)
      on conflict do nothing returning encode(card_index, 'hex') as index`);
    const free = new Set(made.map(({ index }) => index));
    // deleting from the set finds a card that is named twice
    const taken = claims.filter((_, i) => !free.delete(rows[i]?.index ?? ''));
    if (taken.length > 0) throw Problem.invalid(...taken.map(({ field }) => ({ field, rule: 'idCardTaken' }) as const));
  }
}

interface Claim {
  whole: Whole;
  memberId: string | null;
  number: string;
  field: string;
}

const claimsOf = (whole: Whole, members: readonly MemberInput[]): Claim[] =>
  members.flatMap(({ id, idCard }, position) =>
    idCard ? [{ whole, memberId: id, number: idCard, field: `members.${position}.idCard` }] : [],
  );
