import type { HouseholdView, MemberView } from '@zhufu/contracts/households/household.view';
import type { Permission } from '@zhufu/contracts/permissions';
import { ageOn, type Day } from '@zhufu/domain/calendar';
import { type HouseholdStatus, type RevealField, revealFields } from '@zhufu/domain/households';
import { maskAddress, maskBankCard, maskIdCard, maskPhone } from '@zhufu/domain/masks';
import type { Role } from '@zhufu/domain/roles';
import type { Scope } from '../../platform/scope';
import type { Sealer } from '../../platform/sealed/sealer';
import type { HouseholdRecord, MemberRecord } from './household.record';

const waitsFor: Partial<Record<HouseholdStatus, Role>> = { draft: 'township_staff', township_reviewed: 'county_staff' };

/** Opens a sealed column of the household or of a member; null where nothing was entered. */
export function openSealed(
  sealer: Sealer,
  table: string,
  column: string,
  rowId: string,
  sealed: Buffer | null,
): string | null {
  return sealed && sealer.open({ table, column, rowId }, sealed);
}

const ageOf = (birthOn: string | null, today: Day): number | null =>
  birthOn ? Math.max(0, ageOn(birthOn as Day, today)) : null;

const masked = (value: string | null, mask: (text: string) => string): string | null => value && mask(value);

/** What the reader may reveal, of what there is. */
function revealable(scope: Scope, record: HouseholdRecord): RevealField[] {
  const there: Record<RevealField, unknown> = {
    id_card: record.idCard ?? record.members.find((member) => member.idCard),
    birth_on: record.birthOn,
    phone: record.phone,
    address: record.address,
    location: record.datum,
    bank_card: record.bankCard,
  };
  return revealFields.filter((field) => there[field] && scope.can(`households.reveal_${field}` as Permission));
}

function memberView(sealer: Sealer, member: MemberRecord, today: Day): MemberView {
  const { idCard, birthOn, ...rest } = member;
  const number = openSealed(sealer, 'household_member', 'id_card', member.id, idCard);
  return { ...rest, age: ageOf(birthOn, today), idCardMask: masked(number, maskIdCard) };
}

/** The page of one family: masks instead of what is sealed or private (decisions.md 17). */
export function viewOf(scope: Scope, sealer: Sealer, record: HouseholdRecord, today: Day): HouseholdView {
  const { idCard, phone, bankCard, address, birthOn, longitude: _lon, latitude: _lat, datum, ...rest } = record;
  const {
    path: _path,
    villageId: _village,
    createdHash: _hash,
    reviewedBy: _by,
    approvedBy: _approver,
    names,
    members,
    ...shown
  } = rest;
  const open = (column: string, sealed: Buffer | null): string | null =>
    openSealed(sealer, 'household', column, record.id, sealed);
  return {
    ...shown,
    age: ageOf(birthOn, today),
    villageName: names[3] ?? '',
    townshipName: names[2] ?? '',
    countyName: names[1] ?? '',
    idCardMask: masked(open('id_card', idCard), maskIdCard),
    phoneMask: masked(open('phone', phone), maskPhone),
    bankCardMask: masked(open('bank_card', bankCard), maskBankCard),
    addressMask: address && maskAddress(names[3] ?? ''),
    birthKnown: birthOn !== null,
    located: datum !== null,
    members: members.map((member) => memberView(sealer, member, today)),
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    waitsFor: waitsFor[record.status] ?? null,
    revealable: revealable(scope, record),
  };
}
