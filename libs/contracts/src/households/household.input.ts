import {
  type CoordinateSystem,
  coordinateSystems,
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
  type HousingKind,
  housingKinds,
  type LabourCapacity,
  labourCapacities,
  type MemberRelation,
  memberRelations,
  type OtherIdentity,
  otherIdentities,
  type Schooling,
  schoolings,
  type Sex,
  sexes,
} from '@zhufu/domain/households';
import {
  BankCard,
  DayField,
  Decimal,
  FenField,
  Flag,
  Id,
  IdCard,
  LongText,
  Many,
  ManyOf,
  Maybe,
  MayBeAbsent,
  One,
  OneOf,
  Phone,
  RegionCode,
  Text,
  Whole,
} from '../fields';

/** A category the family belongs to for a time; exactly one of the current ones is the main one. */
export class CategoryInput {
  @OneOf(householdCategories) category: HouseholdCategory;
  @Flag() main: boolean;
  @DayField() validFrom: string;
  @Maybe() @DayField() validTo?: string | null;
  @Maybe() @Text(60) certificateNo?: string | null;
  @Maybe() @Whole(1, 3) surgeryGrade?: number | null;
}

/** One person of the family besides the head. The ID card is write-only: absent = unchanged, null = cleared (decisions.md 17). */
export class MemberInput {
  @Id() id: string;
  @Text(50) name: string;
  @OneOf(memberRelations) relation: MemberRelation;
  @Maybe() @OneOf(sexes) sex?: Sex | null;
  @Maybe() @DayField() birthOn?: string | null;
  @Maybe() @IdCard() idCard?: string | null;
  @Maybe() @OneOf(healthStates) health?: HealthState | null;
  @Maybe() @OneOf(disabilityKinds) disabilityKind?: DisabilityKind | null;
  @Maybe() @Whole(1, 4) disabilityGrade?: number | null;
  @Maybe() @OneOf(labourCapacities) labourCapacity?: LabourCapacity | null;
  @Maybe() @OneOf(schoolings) schooling?: Schooling | null;
  @Maybe() @DayField() deceasedOn?: string | null;
}

/** One of the two contacts (双岗联系人): staff, never masked. */
export class ContactInput {
  @Text(50) name: string;
  @Maybe() @Text(60) unit?: string | null;
  @Maybe() @Phone() phone?: string | null;
}

/** Degrees in the stated datum. */
export class LocationInput {
  @Decimal(73, 136) longitude: number;
  @Decimal(3, 54) latitude: number;
  @OneOf(coordinateSystems) datum: CoordinateSystem;
}

/**
 * What staff write about a household: the body of PATCH, the console's form, later the import row. Absent = unchanged. `idCard`, `phone`,
 * `bankCard`, `address`, `birthOn` and `location` are shown masked and therefore never come back unless typed anew.
 */
export class HouseholdEditInput {
  @MayBeAbsent() @RegionCode() villageCode?: string;
  @MayBeAbsent() @Text(50) headName?: string;
  @Maybe() @OneOf(sexes) sex?: Sex | null;
  @Maybe() @DayField() birthOn?: string | null;
  @Maybe() @IdCard() idCard?: string | null;
  @Maybe() @Phone() phone?: string | null;
  @Maybe() @Text(200) address?: string | null;
  @Maybe() @Text(200) registeredResidence?: string | null;
  @Maybe() @Whole(1, 30) people?: number | null;
  @Maybe() @FenField() incomePerHead?: number | null;
  @Maybe() @OneOf(housingKinds) housing?: HousingKind | null;
  @Maybe() @BankCard() bankCard?: string | null;
  @Maybe() @Text(60) bankName?: string | null;
  @MayBeAbsent() @Many(() => CategoryInput, 10) categories?: CategoryInput[];
  @MayBeAbsent() @ManyOf(householdCauses, 2) causes?: HouseholdCause[];
  @MayBeAbsent() @OneOf(hardshipLevels) hardshipLevel?: HardshipLevel;
  @MayBeAbsent() @ManyOf(otherIdentities) identities?: OtherIdentity[];
  @Maybe() @LongText(1000) situation?: string | null;
  @Maybe() @Text(200) visitAdvice?: string | null;
  @MayBeAbsent() @Many(() => ContactInput, 2) contacts?: ContactInput[];
  @Maybe() @Text(50) doctorName?: string | null;
  @Maybe() @Phone() doctorPhone?: string | null;
  @Maybe() @One(() => LocationInput) location?: LocationInput | null;
  @MayBeAbsent() @Many(() => MemberInput, 20) members?: MemberInput[];
}

/** A new household: the same fields, and those without which there is nothing to review. */
export class HouseholdCreateInput extends HouseholdEditInput {
  @Id() id: string;
  @RegionCode() declare villageCode: string;
  @Text(50) declare headName: string;
  @OneOf(hardshipLevels) declare hardshipLevel: HardshipLevel;
  @Many(() => CategoryInput, 10) declare categories: CategoryInput[];
}
