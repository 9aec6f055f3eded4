import {
  type ClosingReason,
  closingReasons,
  type DisabilityKind,
  disabilityKinds,
  type HardshipLevel,
  hardshipLevels,
  type HealthState,
  healthStates,
  type HouseholdCategory,
  householdCategories,
  type HouseholdCause,
  householdCauses,
  type HouseholdStatus,
  householdStatuses,
  type HousingKind,
  housingKinds,
  type LabourCapacity,
  labourCapacities,
  type MemberRelation,
  memberRelations,
  type OtherIdentity,
  otherIdentities,
  type RevealField,
  revealFields,
  type Schooling,
  schoolings,
  type Sex,
  sexes,
} from '@zhufu/domain/households';
import { type Role, roles } from '@zhufu/domain/roles';
import {
  DayField,
  FenField,
  Flag,
  Id,
  Instant,
  LongText,
  Many,
  ManyOf,
  Maybe,
  One,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';
import { ContactInput } from './household.input';
import { type RevealPurpose, revealPurposes } from './household.actions';

/** One line of the list. Age stands instead of the birth date (decisions.md 17). */
export class HouseholdRow {
  @Id() id: string;
  @Text(20) number: string;
  @Text(50) headName: string;
  @Maybe() @OneOf(sexes) sex: Sex | null;
  @Maybe() @Whole(0, 150) age: number | null;
  @Maybe() @Whole(1, 30) people: number | null;
  @OneOf(householdCategories) category: HouseholdCategory;
  @OneOf(hardshipLevels) hardshipLevel: HardshipLevel;
  @OneOf(householdStatuses) status: HouseholdStatus;
  @RegionCode() villageCode: string;
  @Text(60) villageName: string;
  @Text(60) townshipName: string;
  @Text(60) countyName: string;
  @Instant() updatedAt: string;
  @Whole(1, 1_000_000_000) version: number;
}

/** A category the family belongs to, from a day to a day inclusive; one of them is the main one. Grade 1 is the gravest. */
export class CategoryView {
  @OneOf(householdCategories) category: HouseholdCategory;
  @Flag() main: boolean;
  @DayField() validFrom: string;
  @Maybe() @DayField() validTo: string | null;
  @Maybe() @Text(60) certificateNo: string | null;
  @Maybe() @Whole(1, 3) surgeryGrade: number | null;
}

/** A member of the family: the age instead of the birth date, of the ID card its last four alone (decisions.md 17). */
export class MemberView {
  @Id() id: string;
  @Text(50) name: string;
  @OneOf(memberRelations) relation: MemberRelation;
  @Maybe() @OneOf(sexes) sex: Sex | null;
  @Maybe() @Whole(0, 150) age: number | null;
  @Maybe() @Text(18) idCardMask: string | null;
  @Maybe() @OneOf(healthStates) health: HealthState | null;
  @Maybe() @OneOf(disabilityKinds) disabilityKind: DisabilityKind | null;
  @Maybe() @Whole(1, 4) disabilityGrade: number | null;
  @Maybe() @OneOf(labourCapacities) labourCapacity: LabourCapacity | null;
  @Maybe() @OneOf(schoolings) schooling: Schooling | null;
  @Maybe() @DayField() deceasedOn: string | null;
}

/** One family, whole; what is sealed or private is a mask, null where nothing was entered. */
export class HouseholdView extends HouseholdRow {
  @Maybe() @Text(18) idCardMask: string | null;
  @Maybe() @Text(20) phoneMask: string | null;
  @Maybe() @Text(30) bankCardMask: string | null;
  @Maybe() @Text(60) bankName: string | null;
  @Maybe() @Text(200) addressMask: string | null;
  @Flag() birthKnown: boolean;
  @Flag() located: boolean;
  @Maybe() @Text(200) registeredResidence: string | null;
  @Maybe() @FenField() incomePerHead: number | null;
  @Maybe() @OneOf(housingKinds) housing: HousingKind | null;
  @Many(() => CategoryView, 10) categories: CategoryView[];
  @ManyOf(householdCauses, 2) causes: HouseholdCause[];
  @ManyOf(otherIdentities) identities: OtherIdentity[];
  @Maybe() @LongText(1000) situation: string | null;
  @Maybe() @Text(200) visitAdvice: string | null;
  @Many(() => ContactInput, 2) contacts: ContactInput[];
  @Maybe() @Text(50) doctorName: string | null;
  @Maybe() @Text(20) doctorPhone: string | null;
  @Many(() => MemberView, 20) members: MemberView[];
  @RegionCode() townshipCode: string;
  @RegionCode() countyCode: string;
  @Flag() synthetic: boolean;
  @Instant() createdAt: string;
  @Id() createdBy: string;
  @Text(60) createdByName: string;
  /** Whose turn it is; null when nothing waits. */
  @Maybe() @OneOf(roles) waitsFor: Role | null;
  @Maybe() @LongText(300) returnReason: string | null;
  @Maybe() @OneOf(closingReasons) closingReason: ClosingReason | null;
  @Maybe() @DayField() endedOn: string | null;
  @Maybe() @Text(300) endNote: string | null;
  /** What the reader may reveal here. */
  @ManyOf(revealFields) revealable: RevealField[];
}

/** Who looked at a masked value, when and why. */
export class LookerRow {
  @Id() id: string;
  @Instant() at: string;
  @Text(60) actorName: string;
  @OneOf(revealFields) field: RevealField;
  @OneOf(revealPurposes) purpose: RevealPurpose;
  @Maybe() @Text(200) note: string | null;
}

/** Households (户) of a main category. */
export class CategoryCount {
  @OneOf(householdCategories) category: HouseholdCategory;
  @Whole(0, 100_000_000) households: number;
}

/** Households (户) in a state of the record. */
export class StatusCount {
  @OneOf(householdStatuses) status: HouseholdStatus;
  @Whole(0, 100_000_000) households: number;
}

/** Households on record (在册: active) of a region, by main category, and all by status. */
export class SummaryRow {
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Whole(0, 100_000_000) households: number;
  @Many(() => CategoryCount, 10) byCategory: CategoryCount[];
  @Many(() => StatusCount, 10) byStatus: StatusCount[];
}

/** Households of the regions directly below one, which add up to it, from counters kept by triggers. */
export class SummaryView {
  @Many(() => SummaryRow, 3000) rows: SummaryRow[];
  /** The region itself. */
  @One(() => SummaryRow) total: SummaryRow;
  @Instant() asOf: string;
}
