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
  role: ['您不能授予这个角色', 'You may not grant this role'],
  roleLevel: ['这个角色不能放在这一级地区', 'This role cannot be held at this level of region'],
} satisfies Record<string, Pair>;

export type RuleCode = keyof typeof rules;
