import type {
  AdviceCode,
  ClosingReason,
  CoordinateSystem,
  DisabilityKind,
  HardshipLevel,
  HealthState,
  HouseholdCategory,
  HouseholdCause,
  HouseholdStatus,
  HouseholdVerb,
  HousingKind,
  LabourCapacity,
  MemberRelation,
  OtherIdentity,
  RevealField,
  Schooling,
  Sex,
} from '@zhufu/domain/households';
import type { RegionLevel } from '@zhufu/domain/regions';
import type { Role } from '@zhufu/domain/roles';
import type { AuditOperation } from '../audit/audit.view';
import type { RevealPurpose } from '../households/household.actions';
import type { Language, Pair } from '../words';
import { programmeCodeWords } from './programme-codes';

const householdCategory: Record<HouseholdCategory, Pair> = {
  only_child_deceased: ['独生子女死亡家庭', 'Only child deceased'],
  only_child_disabled: ['独生子女伤残家庭', 'Only child disabled'],
  surgery_complication: ['计划生育手术并发症', 'Surgery complication'],
  only_child_hardship: ['独生子女困难家庭', 'Only-child hardship'],
  two_daughter_hardship: ['双女困难家庭', 'Two-daughter hardship'],
  reward_assistance: ['农村奖励扶助对象', 'Rural reward and assistance'],
  other_hardship: ['其他计生困难家庭', 'Other hardship'],
};

const householdCause: Record<HouseholdCause, Pair> = {
  illness: ['因病', 'Illness'],
  disability: ['因残', 'Disability'],
  disaster: ['因灾', 'Disaster'],
  schooling: ['因学', 'Cost of schooling'],
  accident: ['因意外', 'Accident'],
  lack_labour: ['缺劳动力', 'No one able to work'],
  lack_funds: ['缺资金', 'Lack of funds'],
  lack_skill: ['缺技术', 'Lack of skills'],
  lack_land: ['缺土地', 'Lack of land'],
  lack_water: ['缺水', 'Lack of water'],
  poor_transport: ['交通条件落后', 'Poor transport'],
  low_motivation: ['自身发展动力不足', 'Low motivation'],
  bereavement: ['丧亲', 'Bereavement'],
  other: ['其他', 'Other'],
};

const householdStatus: Record<HouseholdStatus, Pair> = {
  draft: ['摸底', 'Draft'],
  township_reviewed: ['镇审核', 'Township reviewed'],
  active: ['在册', 'On record'],
  returned: ['退回', 'Returned'],
  suspended: ['暂停', 'Suspended'],
  moved: ['迁出', 'Moved out'],
  closed: ['注销', 'Closed'],
};

const householdVerb: Record<HouseholdVerb, Pair> = {
  review: ['审核通过', 'Pass review'],
  approve: ['批准建档', 'Approve'],
  return: ['退回', 'Return'],
  redraft: ['改后重报', 'Mend and resubmit'],
  suspend: ['暂停', 'Suspend'],
  resume: ['恢复在册', 'Resume'],
  move_out: ['办理迁出', 'Record a move'],
  close: ['注销', 'Close'],
};

const memberRelation: Record<MemberRelation, Pair> = {
  spouse: ['配偶', 'Spouse'],
  son: ['儿子', 'Son'],
  daughter: ['女儿', 'Daughter'],
  daughter_in_law: ['儿媳', 'Daughter-in-law'],
  son_in_law: ['女婿', 'Son-in-law'],
  grandchild: ['孙辈', 'Grandchild'],
  parent: ['父母', 'Parent'],
  parent_in_law: ['岳父母或公婆', 'Parent-in-law'],
  sibling: ['兄弟姐妹', 'Brother or sister'],
  guardian: ['监护人', 'Guardian'],
  other: ['其他', 'Other'],
};

const healthState: Record<HealthState, Pair> = {
  good: ['健康', 'Good'],
  weak: ['体弱', 'Weak'],
  chronic_illness: ['长期慢性病', 'Chronic illness'],
  serious_illness: ['患有大病', 'Serious illness'],
  disabled: ['残疾', 'Disabled'],
};

const disabilityKind: Record<DisabilityKind, Pair> = {
  visual: ['视力残疾', 'Visual'],
  hearing: ['听力残疾', 'Hearing'],
  speech: ['言语残疾', 'Speech'],
  physical: ['肢体残疾', 'Physical'],
  intellectual: ['智力残疾', 'Intellectual'],
  mental: ['精神残疾', 'Mental'],
  multiple: ['多重残疾', 'Multiple'],
};

const labourCapacity: Record<LabourCapacity, Pair> = {
  full: ['有', 'Able to work'],
  partial: ['部分', 'Partly able to work'],
  none: ['无', 'Unable to work'],
};

const schooling: Record<Schooling, Pair> = {
  none: ['未上学', 'None'],
  preschool: ['学前', 'Preschool'],
  primary: ['小学', 'Primary school'],
  junior: ['初中', 'Junior middle school'],
  senior: ['高中', 'Senior middle school'],
  vocational: ['中专（职高）', 'Vocational school'],
  college: ['大专', 'College'],
  bachelor: ['本科及以上', 'Bachelor or higher'],
};

const housing: Record<HousingKind, Pair> = {
  own_sound: ['自有住房', 'Own, sound'],
  own_dilapidated: ['自有危房', 'Own, dilapidated'],
  rented: ['租房', 'Rented'],
  with_relatives: ['借住', 'With relatives'],
  care_home: ['养老机构', 'Care home'],
  none: ['无房', 'None'],
};

const otherIdentity: Record<OtherIdentity, Pair> = {
  low_income: ['低保', 'Minimum living allowance'],
  extreme_poverty_support: ['特困供养', 'Extreme-poverty support'],
  registered_poor: ['建档立卡', 'Registered poor household'],
  disabled_certificate: ['残疾证', 'Disability certificate'],
  veteran: ['优抚对象', 'Veteran or dependant'],
  medical_aid: ['医疗救助对象', 'Medical assistance'],
};

const closingReason: Record<ClosingReason, Pair> = {
  death: ['死亡', 'Death'],
  recovered: ['已脱困', 'No longer in hardship'],
  duplicate: ['重复登记', 'Registered twice'],
  mistaken: ['误登', 'Registered by mistake'],
  withdrawn: ['自愿退出', 'Withdrawn by the family'],
  other: ['其他', 'Other'],
};

const revealField: Record<RevealField, Pair> = {
  id_card: ['身份证号', 'ID card number'],
  birth_on: ['出生日期', 'Birth date'],
  phone: ['联系电话', 'Phone'],
  address: ['住址', 'Address'],
  location: ['位置', 'Location'],
  bank_card: ['银行卡号', 'Bank card'],
};

const revealPurpose: Record<RevealPurpose, Pair> = {
  payment: ['办理发放', 'Making a payment'],
  duplicates: ['核对重复', 'Checking duplicates'],
  contact: ['联系家庭', 'Contacting the family'],
  audit: ['审计核查', 'Audit'],
  other: ['其他', 'Other'],
};

const advice: Record<AdviceCode, Pair> = {
  phone_first_avoid_children: ['先电话联系，避免主动谈及子女', 'Phone first; do not bring up children'],
  ask_care: [
    '关心照护和康复，不当面议论残疾',
    'Ask about care and rehabilitation; do not discuss the disability in front of them',
  ],
  ask_surgery_health: [
    '病情单独谈，问治疗和报销',
    'Talk about the illness in private; ask about treatment and reimbursement',
  ],
};

const role: Record<Role, Pair> = {
  village_worker: ['村（居）计生专干', 'Village worker'],
  township_staff: ['乡镇（街道）经办', 'Township staff'],
  county_staff: ['县计生协经办', 'County staff'],
  county_finance: ['县级财务', 'County finance'],
  city_admin: ['市计生协', 'City association'],
  leader: ['领导', 'Leader'],
  auditor: ['审计监督', 'Auditor'],
  system_admin: ['系统管理员', 'System administrator'],
};

const regionLevel: Record<RegionLevel, Pair> = {
  city: ['市', 'City'],
  county: ['县（市、区）', 'County'],
  township: ['乡镇（街道）', 'Township'],
  village: ['村（居）', 'Village'],
};

const hardshipLevel: Record<HardshipLevel, Pair> = {
  extreme: ['特困', 'Extreme'],
  hard: ['困难', 'Hard'],
  general: ['一般', 'General'],
};
const sex: Record<Sex, Pair> = { male: ['男', 'Male'], female: ['女', 'Female'] };
const coordinateSystem: Record<CoordinateSystem, Pair> = {
  wgs84: ['WGS-84（卫星定位）', 'WGS-84 (GPS)'],
  gcj02: ['GCJ-02（高德、腾讯）', 'GCJ-02 (Amap, Tencent)'],
  bd09: ['BD-09（百度）', 'BD-09 (Baidu)'],
};
const auditOperation: Record<AuditOperation, Pair> = {
  insert: ['新增', 'Added'],
  update: ['修改', 'Changed'],
  delete: ['删除', 'Removed'],
};
const accountStatus: Record<'enabled' | 'disabled', Pair> = {
  enabled: ['启用', 'Enabled'],
  disabled: ['停用', 'Disabled'],
};
const language: Record<Language, Pair> = { zh: ['中文', 'Chinese'], en: ['英文', 'English'] };

/** Words of every code list; the key names the list. */
export const codeWords = {
  householdCategory,
  householdCause,
  householdStatus,
  householdVerb,
  hardshipLevel,
  sex,
  memberRelation,
  healthState,
  disabilityKind,
  labourCapacity,
  schooling,
  housing,
  otherIdentity,
  coordinateSystem,
  closingReason,
  revealField,
  revealPurpose,
  advice,
  role,
  regionLevel,
  auditOperation,
  accountStatus,
  language,
  ...programmeCodeWords,
} satisfies Record<string, Record<string, Pair>>;

export type CodeList = keyof typeof codeWords;
