import { campaignStatuses } from '@zhufu/domain/campaigns';
import * as funding from '@zhufu/domain/funding';
import * as households from '@zhufu/domain/households';
import { regionLevels } from '@zhufu/domain/regions';
import { roles } from '@zhufu/domain/roles';
import * as visits from '@zhufu/domain/visits';
import type { CodeList } from '@zhufu/contracts/console-words/codes';
import { statementBases } from '@zhufu/contracts/statements/statement.input';
import { languages } from '@zhufu/contracts/words';

/** The codes of each list the console has words for and offers in forms. */
export const codeLists = {
  householdCategory: households.householdCategories,
  householdCause: households.householdCauses,
  householdStatus: households.householdStatuses,
  hardshipLevel: households.hardshipLevels,
  sex: households.sexes,
  memberRelation: households.memberRelations,
  healthState: households.healthStates,
  disabilityKind: households.disabilityKinds,
  labourCapacity: households.labourCapacities,
  schooling: households.schoolings,
  housing: households.housingKinds,
  otherIdentity: households.otherIdentities,
  coordinateSystem: households.coordinateSystems,
  closingReason: households.closingReasons,
  revealField: households.revealFields,
  role: roles,
  regionLevel: regionLevels,
  language: languages,
  fundingClass: funding.fundingClasses,
  declaredClass: funding.declaredClasses,
  governmentLevel: funding.governmentLevels,
  postingStatus: funding.postingStatuses,
  ledgerKind: funding.ledgerKinds,
  campaignStatus: campaignStatuses,
  visitStatus: visits.visitStatuses,
  visitResult: visits.visitResults,
  visitOccasion: visits.visitOccasions,
  visitorRank: visits.visitorRanks,
  situation: visits.situations,
  needKind: visits.needKinds,
  aidKind: visits.aidKinds,
  payMethod: visits.payMethods,
  disbursementStatus: visits.disbursementStatuses,
  statementBasis: statementBases,
} satisfies Partial<Record<CodeList, readonly string[]>>;

export type OfferedList = keyof typeof codeLists;

/** The list a contract field takes its codes from: contracts hold the very array. */
export const listOfCodes = (codes: readonly string[] | undefined): OfferedList | undefined =>
  (Object.keys(codeLists) as OfferedList[]).find((list) => (codeLists[list] as readonly string[]) === codes);
