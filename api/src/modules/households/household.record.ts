import type { CategoryView } from '@zhufu/contracts/households/household.view';
import type { ContactInput } from '@zhufu/contracts/households/household.input';
import type {
  ClosingReason,
  DisabilityKind,
  HardshipLevel,
  HealthState,
  HouseholdCategory,
  HouseholdCause,
  HouseholdStatus,
  HousingKind,
  LabourCapacity,
  MemberRelation,
  OtherIdentity,
  Schooling,
  Sex,
} from '@zhufu/domain/households';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql } from '../../platform/sql';

/** A member as it stands in the database. */
export interface MemberRecord {
  id: string;
  name: string;
  relation: MemberRelation;
  sex: Sex | null;
  birthOn: string | null;
  idCard: Buffer | null;
  health: HealthState | null;
  disabilityKind: DisabilityKind | null;
  disabilityGrade: number | null;
  labourCapacity: LabourCapacity | null;
  schooling: Schooling | null;
  deceasedOn: string | null;
}

/** A household as it stands in the database, with the names of its places and people. */
export interface HouseholdRecord {
  id: string;
  number: string;
  path: string;
  villageId: string;
  headName: string;
  sex: Sex | null;
  birthOn: string | null;
  idCard: Buffer | null;
  phone: Buffer | null;
  bankCard: Buffer | null;
  bankName: string | null;
  address: string | null;
  registeredResidence: string | null;
  people: number | null;
  incomePerHead: number | null;
  housing: HousingKind | null;
  category: HouseholdCategory;
  hardshipLevel: HardshipLevel;
  causes: HouseholdCause[];
  identities: OtherIdentity[];
  situation: string | null;
  visitAdvice: string | null;
  contacts: ContactInput[];
  doctorName: string | null;
  doctorPhone: string | null;
  longitude: number | null;
  latitude: number | null;
  datum: string | null;
  status: HouseholdStatus;
  returnReason: string | null;
  closingReason: ClosingReason | null;
  endedOn: string | null;
  endNote: string | null;
  synthetic: boolean;
  reviewedBy: string | null;
  approvedBy: string | null;
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  createdHash: Buffer;
  updatedAt: Date;
  version: number;
  villageCode: string;
  townshipCode: string;
  countyCode: string;
  names: string[];
  categories: CategoryView[];
  members: MemberRecord[];
}

const selectHousehold = (scope: Scope, id: string): Sql => sql`
  select h.id, h.number, h.path, h.village_id as "villageId", h.head_name as "headName", h.sex, h.birth_on as "birthOn",
    h.id_card as "idCard", h.phone, h.bank_card as "bankCard", h.bank_name as "bankName", h.address,
    h.registered_residence as "registeredResidence", h.people, h.income_per_head as "incomePerHead", h.housing,
    h.main_category as category, h.hardship_level as "hardshipLevel", h.causes, h.identities, h.situation,
    h.visit_advice as "visitAdvice", h.contacts, h.doctor_name as "doctorName", h.doctor_phone as "doctorPhone", h.longitude,
    h.latitude, h.datum, h.status, h.return_reason as "returnReason", h.closing_reason as "closingReason", h.ended_on as "endedOn",
    h.end_note as "endNote", h.synthetic, h.reviewed_by as "reviewedBy", h.approved_by as "approvedBy",
    h.created_by as "createdBy", n.display_name as "createdByName", h.created_at as "createdAt", h.created_hash as "createdHash",
    h.updated_at as "updatedAt", h.version, v.code as "villageCode", t.code as "townshipCode", c.code as "countyCode", v.names,
    (select coalesce(json_agg(json_build_object('category', k.category, 'main', k.main, 'validFrom', k.valid_from,
        'validTo', k.valid_to, 'certificateNo', k.certificate_no, 'surgeryGrade', k.surgery_grade) order by k.main desc, k.valid_from),
        '[]') from household_category k where k.household_id = h.id) as categories
  from household h
    join region v on v.id = h.village_id join region t on t.id = h.township_id join region c on c.id = h.county_id
    left join account_names(array[h.created_by]) n on true
  where h.id = ${id} and ${withinScope(scope, 'h.path')}`;

const selectMembers = (id: string): Sql => sql`
  select id, name, relation, sex, birth_on as "birthOn", id_card as "idCard", health, disability_kind as "disabilityKind",
    disability_grade as "disabilityGrade", labour_capacity as "labourCapacity", schooling, deceased_on as "deceasedOn"
  from household_member where household_id = ${id} order by position, id`;

/** The household within the area, if any. What is outside does not exist. */
async function findRecord(db: Db, scope: Scope, id: string): Promise<HouseholdRecord | undefined> {
  const record = await db.one<Omit<HouseholdRecord, 'members'>>(selectHousehold(scope, id));
  return record && { ...record, members: await db.rows<MemberRecord>(selectMembers(id)) };
}

/** The household the caller may see; throws notFound. */
export async function getRecord(db: Db, scope: Scope, id: string): Promise<HouseholdRecord> {
  const record = await findRecord(db, scope, id);
  const shown = record && (scope.can('households.show_unapproved') || ['active', 'suspended'].includes(record.status));
  if (!record || !shown) throw new Problem('notFound');
  return record;
}
