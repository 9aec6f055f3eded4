import type { TransitionTable } from './transitions';

/*
 * Codes of a household's record (product.md 2, decisions.md Codes and Flows). A code once stored never changes its meaning; the words
 * stand in the contracts, the Chinese beside a code here only says what is meant.
 */

/** 家庭类别 */
export const householdCategories = [
  'only_child_deceased', // 独生子女死亡家庭
  'only_child_disabled', // 独生子女伤残家庭
  'surgery_complication', // 计划生育手术并发症
  'only_child_hardship', // 独生子女困难家庭
  'two_daughter_hardship', // 双女困难家庭
  'reward_assistance', // 农村奖励扶助对象
  'other_hardship', // 其他计生困难家庭
] as const;
export type HouseholdCategory = (typeof householdCategories)[number];

/** Grades of surgery complications (一/二/三级), 1 the gravest; given with that category only. */
export const surgeryGrades = [1, 2, 3] as const;

/** 致困原因: 因病 因残 因灾 因学 因意外 缺劳动力 缺资金 缺技术 缺土地 缺水 交通条件落后 自身发展动力不足 丧亲 其他 */
export const householdCauses = [
  'illness',
  'disability',
  'disaster',
  'schooling',
  'accident',
  'lack_labour',
  'lack_funds',
  'lack_skill',
  'lack_land',
  'lack_water',
  'poor_transport',
  'low_motivation',
  'bereavement',
  'other',
] as const;
export type HouseholdCause = (typeof householdCauses)[number];

/** 困难程度: 特困 困难 一般 */
export const hardshipLevels = ['extreme', 'hard', 'general'] as const;
export type HardshipLevel = (typeof hardshipLevels)[number];

/** 摸底 镇审核 在册 暂停 迁出 注销 退回 */
export const householdStatuses = [
  'draft',
  'township_reviewed',
  'active',
  'suspended',
  'moved',
  'closed',
  'returned',
] as const;
export type HouseholdStatus = (typeof householdStatuses)[number];

/** What is done to a household's status. */
export const householdVerbs = [
  'review',
  'approve',
  'return',
  'redraft',
  'suspend',
  'resume',
  'move_out',
  'close',
] as const;
export type HouseholdVerb = (typeof householdVerbs)[number];

/** decisions.md, Flows: when a verb may be done. Who may do it stands in contracts/permissions. */
export const householdFlow: TransitionTable<HouseholdStatus, HouseholdVerb> = {
  review: { from: ['draft'], to: 'township_reviewed' },
  approve: { from: ['township_reviewed'], to: 'active' },
  return: { from: ['draft', 'township_reviewed'], to: 'returned' },
  redraft: { from: ['returned'], to: 'draft' },
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active' },
  move_out: { from: ['active', 'suspended'], to: 'moved' },
  close: { from: ['active', 'suspended'], to: 'closed' },
};

/** Statuses in which the record may be edited: not between review and approval, nor once it is history. */
export const editableStatuses: readonly HouseholdStatus[] = ['draft', 'returned', 'active', 'suspended'];

/** 注销原因: 死亡 已脱困 重复登记 误登 自愿退出 其他 */
export const closingReasons = ['death', 'recovered', 'duplicate', 'mistaken', 'withdrawn', 'other'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** 其他身份: other schemes the family belongs to. */
export const otherIdentities = [
  'low_income', // 低保
  'extreme_poverty_support', // 特困供养
  'registered_poor', // 建档立卡
  'disabled_certificate', // 残疾证
  'veteran', // 优抚对象
  'medical_aid', // 医疗救助对象
] as const;
export type OtherIdentity = (typeof otherIdentities)[number];

/** 住房: 自有住房 自有危房 租房 借住 养老机构 无房 */
export const housingKinds = ['own_sound', 'own_dilapidated', 'rented', 'with_relatives', 'care_home', 'none'] as const;
export type HousingKind = (typeof housingKinds)[number];

/** Datum of a location as it was measured: GPS, Chinese maps, Baidu. */
export const coordinateSystems = ['wgs84', 'gcj02', 'bd09'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** What is masked and may be revealed for a reason (decisions.md 17). */
export const revealFields = ['id_card', 'phone', 'bank_card', 'address', 'location', 'birth_on'] as const;
export type RevealField = (typeof revealFields)[number];

/** 走访提示 */
export type AdviceCode =
  | 'phone_first_avoid_children' // 先电话联系，避免主动谈及子女
  | 'ask_care' // 关心照护和康复，不当面议论残疾
  | 'ask_surgery_health'; // 病情单独谈，问治疗和报销

const advice: Partial<Record<HouseholdCategory, AdviceCode>> = {
  only_child_deceased: 'phone_first_avoid_children',
  only_child_disabled: 'ask_care',
  surgery_complication: 'ask_surgery_health',
};

/** The advice shown for a category until the household has its own (product.md 2); undefined where nothing special applies. */
export function visitAdviceOf(category: HouseholdCategory): AdviceCode | undefined {
  return advice[category];
}

/** 性别 */
export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/** 与户主关系; the sex tells father from mother. */
export const memberRelations = [
  'spouse',
  'son',
  'daughter',
  'daughter_in_law',
  'son_in_law',
  'grandchild',
  'parent',
  'parent_in_law',
  'sibling',
  'guardian',
  'other',
] as const;
export type MemberRelation = (typeof memberRelations)[number];

/** 健康状况: 健康 体弱 长期慢性病 患有大病 残疾; a disability's kind and grade are fields of their own. */
export const healthStates = ['good', 'weak', 'chronic_illness', 'serious_illness', 'disabled'] as const;
export type HealthState = (typeof healthStates)[number];

/** The seven kinds of the national disability certificate (GB/T 26341): 视力 听力 言语 肢体 智力 精神 多重 */
export const disabilityKinds = [
  'visual',
  'hearing',
  'speech',
  'physical',
  'intellectual',
  'mental',
  'multiple',
] as const;
export type DisabilityKind = (typeof disabilityKinds)[number];

/** Grades of the same certificate, 1 the gravest. */
export const disabilityGrades = [1, 2, 3, 4] as const;

/** 劳动能力: 有 部分 无 */
export const labourCapacities = ['full', 'partial', 'none'] as const;
export type LabourCapacity = (typeof labourCapacities)[number];

/** 文化程度: 未上学 学前 小学 初中 高中 中专(职高) 大专 本科及以上 */
export const schoolings = [
  'none',
  'preschool',
  'primary',
  'junior',
  'senior',
  'vocational',
  'college',
  'bachelor',
] as const;
export type Schooling = (typeof schoolings)[number];
