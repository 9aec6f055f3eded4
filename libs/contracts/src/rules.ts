import type { Pair } from './words';

/** What can be wrong with a field, in Chinese and English: what it is and how to mend it. */
export const rules = {
  required: ['请填写这一项', 'Please fill this in'],
  invalid: ['这一项填写有误，请核对', 'This value is not valid, please check it'],
  unknown: ['系统不认识这一项，请删去', 'This field is not known here, please remove it'],
  text: ['应为文字', 'Must be text'],
  characters: ['含有无法保存的字符，请重新输入', 'Contains characters that cannot be stored, please retype it'],
  tooLong: ['最多 %{max} 个字，请缩短', 'At most %{max} characters, please shorten it'],
  whole: ['应为整数', 'Must be a whole number'],
  number: ['应为数字', 'Must be a number'],
  range: ['应在 %{min} 到 %{max} 之间', 'Must be from %{min} to %{max}'],
  yuanRange: ['应在 %{min} 到 %{max} 元之间', 'Must be from %{min} to %{max} yuan'],
  flag: ['应为“是”或“否”', 'Must be true or false'],
  choice: ['请从列表中选择，不要重复', 'Choose from the list, each only once'],
  list: ['应为一个列表', 'Must be a list'],
  tooMany: ['最多 %{max} 项', 'At most %{max} items'],
  object: ['应为一组内容', 'Must be an object'],
  day: ['日期应写成 2017-01-09 的样子，而且确有这一天', 'Write the date as 2017-01-09; the day must exist'],
  instant: ['时间格式不对', 'Not a valid time'],
  regionCode: ['行政区划代码应为 4、6、9 或 12 位', 'A region code has 4, 6, 9 or 12 characters'],
  id: ['编号格式不对', 'Not a valid identifier'],
  phone: [
    '请填 11 位手机号，或带区号的座机号，如 0635-8123456',
    'Enter an 11-digit mobile number, or a land line such as 0635-8123456',
  ],
  bankCard: ['卡号应为 12 到 30 位数字', 'A card number has 12 to 30 digits'],
  idCard_length: ['身份证号应为 18 位，请数一数', 'An ID card number has 18 characters, please count them'],
  idCard_characters: ['身份证号只能是数字，末位可为 X', 'An ID card number has digits only; the last may be X'],
  idCard_birth: [
    '身份证号中的出生日期不存在，请核对第 7 到 14 位',
    'The birth date in the ID card number does not exist, check characters 7 to 14',
  ],
  idCard_checksum: [
    '身份证号校验位不对，多半有一位写错，请对照证件',
    'The check digit is wrong: one character is probably mistyped, compare with the card',
  ],
  idCardDiffers: ['与身份证号不一致', 'Does not agree with the ID card number'],
  idCardTaken: [
    '这个身份证号已在本市登记，请向市计生协核对',
    'This ID card is already registered in the city; ask the city association to check',
  ],
  region: ['没有这个地区，或它不在您负责的范围内', 'No such region, or it is outside your area'],
  regionLevel: ['请选到%{level}', 'Choose a region at level: %{level}'],
  future: ['不能晚于今天', 'May not be later than today'],
  order: ['结束不能早于开始', 'The end may not come before the start'],
  mainCategory: ['请选定一个主要类别，并使它在有效期内', 'Choose exactly one main category, valid today'],
  twoCauses: ['最多选两个原因，主要的在前', 'At most two causes, the main one first'],
  taken: ['已被使用，请换一个', 'Already in use, please choose another'],
  password_short: ['密码至少 10 个字符', 'A password has at least 10 characters'],
  password_plain: [
    '密码太简单：请混用大写、小写、数字、符号中的三种，或至少 16 个字符',
    'Too simple: mix three of upper case, lower case, digits and symbols, or use 16 characters',
  ],
  password_name: ['密码不能包含账号名', 'The password may not contain the account name'],
  password_current: ['现用密码不对', 'The current password is not right'],
  sortColumn: ['不能按这一列排序；可用：%{allowed}', 'Cannot sort by this column; allowed: %{allowed}'],
  locationPair: ['经度、纬度和坐标系要一起填', 'Longitude, latitude and coordinate system go together'],
  surgeryGrade: [
    '手术并发症家庭请填等级，其他类别不填',
    'Give the grade for surgery complications, and for nothing else',
  ],
  positive: ['金额应大于 0', 'The amount must be more than 0'],
  household: ['没有这一户，或它不在您负责的地区', 'No such family, or it is outside your area'],
  householdNotActive: [
    '这一户不是在册状态，不能登记慰问；请先办好档案',
    'This family is not on record now; settle its file first',
  ],
  campaignNotOpen: ['这个活动现在不接收走访记录', 'This campaign takes no visits now'],
  daysCutOff: [
    '这样改，%{visits} 次已提交或已确认的走访、%{lines} 笔已过账的发放会落在活动日期之外（%{first} 至 %{last}）。请让活动日期包括这几天，或先退回、冲正、作废这些记录',
    'This would leave %{visits} visits submitted or confirmed and %{lines} posted hand-overs outside the campaign (%{first} to %{last}). Keep these days in, or return, reverse and void those records first',
  ],
  outsideCampaign: [
    '活动日期是 %{first} 至 %{last}，请核对走访日期',
    'The campaign runs from %{first} to %{last}; check the day of the visit',
  ],
  entryEnded: ['补录到 %{day} 已截止，请联系市计生协', 'Late entry ended on %{day}; ask the city association'],
  notOnRoster: ['这一户不在慰问名单上，请先加入名单', 'This family is not on the roster; add it first'],
  splitSum: ['分摊合计 %{sum} 元，应为 %{amount} 元', 'The splits add up to %{sum} yuan and should be %{amount} yuan'],
  splitTwice: ['同一来源在一笔里只写一次', 'Name a source once in a line'],
  fundsShort: [
    '这笔钱只剩 %{left} 元，少 %{short} 元。可以减少金额，或加一个来源',
    'Only %{left} yuan are left here, %{short} yuan short. Lower the amount or add a source',
  ],
  sourceNotValid: [
    '“%{source}”只能用于 %{first} 至 %{last} 的发放',
    '“%{source}” is valid from %{first} to %{last} only',
  ],
  source: ['没有这个资金来源，或不能在这里使用', 'No such source, or it cannot be used here'],
  goodsValue: ['折价应为数量 × 单价 = %{value} 元', 'The value should be quantity × unit value = %{value} yuan'],
  goodsItem: ['没有这种慰问品，或已停用', 'No such goods, or no longer offered'],
  goodsOnly: ['只有慰问品才填这一项', 'For goods only'],
  method: ['慰问金不能选“实物”，慰问品只能选“实物”', 'Cash cannot be in kind, and goods only in kind'],
  occasion: ['活动走访不填走访事由', 'A visit of a campaign has no occasion of its own'],
  sourceCutOff: [
    '已有 %{lines} 笔发放在这段日期之外（%{first} 至 %{last}），有效期要把它们包括在内',
    '%{lines} payments lie outside these days (%{first} to %{last}); the validity must include them',
  ],
  beforeVisit: ['发放不能早于走访日期 %{day}', 'The payment may not come before the visit on %{day}'],
  beforePayment: ['签领不能早于发放日期 %{day}', 'The signature may not come before the payment on %{day}'],
  declaredClass: [
    '社会捐赠和协会自筹要注明归入三类报表的哪一类，其他类别不填',
    'Donations and own money declare a class for three-class reports, others do not',
  ],
  governmentLevel: ['只有政府投入填写级别', 'Only government money has a level'],
  frozen: ['已有到账，不能再改类别', 'Money has arrived, so the class stands'],
  party: ['没有这个出资单位', 'No such funding party'],
  standardTwice: ['每个类别只写一条标准', 'One standard for each category'],
  targetVersion: ['这一行别人刚改过，请刷新后再填', 'Someone has just changed this row; reload and enter again'],
  campaign: ['没有这个活动', 'No such campaign'],
  role: ['您不能授予这个角色', 'You may not grant this role'],
  roleLevel: ['这个角色不能放在这一级地区', 'This role cannot be held at this level of region'],
} satisfies Record<string, Pair>;

export type RuleCode = keyof typeof rules;

/** A rule broken by one field; `field` is its path, `members.0.idCard`. */
export interface FieldViolation {
  field: string;
  rule: RuleCode;
  params?: Record<string, string | number>;
}
