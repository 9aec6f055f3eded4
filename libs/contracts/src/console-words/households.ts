import type { HouseholdListQuery } from '../households/household.query';
import type { HouseholdCreateInput, MemberInput } from '../households/household.input';
import type { CategoryView, HouseholdView, LookerRow, MemberView } from '../households/household.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type MemberField = keyof MemberInput | keyof MemberView;
type Filter = Exclude<keyof HouseholdListQuery, keyof ListQuery>;
type Fields = Record<keyof HouseholdView | keyof HouseholdCreateInput | Filter, Pair> &
  Record<`members.${MemberField}`, Pair> &
  Record<`categories.${keyof CategoryView}`, Pair> &
  Record<`contacts.${'name' | 'unit' | 'phone'}`, Pair> &
  Record<`location.${'longitude' | 'latitude' | 'datum'}`, Pair>;

const fields: Fields = {
  id: ['系统编号', 'Id'],
  number: ['编号', 'Number'],
  headName: ['户主姓名', 'Head of household'],
  sex: ['性别', 'Sex'],
  age: ['年龄', 'Age'],
  birthOn: ['出生日期', 'Birth date'],
  birthKnown: ['出生日期已登记', 'Birth date on record'],
  idCard: ['身份证号', 'ID card number'],
  idCardMask: ['身份证号', 'ID card number'],
  phone: ['联系电话', 'Phone'],
  phoneMask: ['联系电话', 'Phone'],
  bankCard: ['银行卡号', 'Bank card'],
  bankCardMask: ['银行卡号', 'Bank card'],
  bankName: ['开户行', 'Bank'],
  address: ['住址', 'Address'],
  addressMask: ['住址', 'Address'],
  registeredResidence: ['户籍地', 'Registered residence'],
  people: ['家庭人口', 'People'],
  incomePerHead: ['人均年收入（元）', 'Yearly income per head (yuan)'],
  housing: ['住房', 'Housing'],
  category: ['家庭类别', 'Category'],
  categories: ['家庭类别', 'Categories'],
  'categories.category': ['类别', 'Category'],
  'categories.main': ['主要类别', 'Main category'],
  'categories.validFrom': ['起', 'From'],
  'categories.validTo': ['止', 'To'],
  'categories.certificateNo': ['证书编号', 'Certificate no.'],
  'categories.surgeryGrade': ['并发症等级', 'Complication grade'],
  causes: ['致困原因', 'Causes of hardship'],
  cause: ['致困原因', 'Cause of hardship'],
  regionCode: ['地区', 'Region'],
  waiting: ['等我办', 'Waiting for me'],
  hardshipLevel: ['困难程度', 'Hardship'],
  identities: ['其他身份', 'Other identities'],
  situation: ['家庭基本情况', 'Situation'],
  visitAdvice: ['走访提示', 'Visit advice'],
  contacts: ['双岗联系人', 'Contacts'],
  'contacts.name': ['姓名', 'Name'],
  'contacts.unit': ['单位', 'Unit'],
  'contacts.phone': ['电话', 'Phone'],
  doctorName: ['家庭医生', 'Family doctor'],
  doctorPhone: ['家庭医生电话', 'Doctor’s phone'],
  location: ['位置', 'Location'],
  'location.longitude': ['经度', 'Longitude'],
  'location.latitude': ['纬度', 'Latitude'],
  'location.datum': ['坐标系', 'Coordinate system'],
  located: ['已定位', 'Located'],
  members: ['家庭成员', 'Members'],
  'members.id': ['系统编号', 'Id'],
  'members.name': ['姓名', 'Name'],
  'members.relation': ['与户主关系', 'Relation to head'],
  'members.sex': ['性别', 'Sex'],
  'members.age': ['年龄', 'Age'],
  'members.birthOn': ['出生日期', 'Birth date'],
  'members.idCard': ['身份证号', 'ID card number'],
  'members.idCardMask': ['身份证号', 'ID card number'],
  'members.health': ['健康状况', 'Health'],
  'members.disabilityKind': ['残疾类别', 'Disability'],
  'members.disabilityGrade': ['残疾等级', 'Disability grade'],
  'members.labourCapacity': ['劳动能力', 'Capacity to work'],
  'members.schooling': ['文化程度', 'Schooling'],
  'members.deceasedOn': ['去世日期', 'Deceased on'],
  status: ['状态', 'Status'],
  villageCode: ['村（居）', 'Village'],
  villageName: ['村（居）', 'Village'],
  townshipCode: ['乡镇（街道）', 'Township'],
  townshipName: ['乡镇（街道）', 'Township'],
  countyCode: ['县（市、区）', 'County'],
  countyName: ['县（市、区）', 'County'],
  createdAt: ['登记时间', 'Registered at'],
  createdBy: ['登记人', 'Registered by'],
  createdByName: ['登记人', 'Registered by'],
  updatedAt: ['最近修改', 'Last changed'],
  version: ['版本', 'Version'],
  synthetic: ['合成演示数据', 'Synthetic'],
  waitsFor: ['等谁办', 'Waits for'],
  returnReason: ['退回原因', 'Reason for return'],
  closingReason: ['注销原因', 'Reason for closing'],
  endedOn: ['迁出或注销日期', 'Ended on'],
  endNote: ['说明', 'Note'],
  revealable: ['可查看', 'May be revealed'],
};

const lookerFields: Record<keyof LookerRow, Pair> = {
  id: ['系统编号', 'Id'],
  at: ['时间', 'Time'],
  actorName: ['谁', 'Who'],
  field: ['看了什么', 'What'],
  purpose: ['为什么', 'Why'],
  note: ['说明', 'Note'],
};

export const householdWords = {
  name: ['家庭档案', 'Families'],
  one: ['家庭', 'family'],
  unit: ['户', 'families'],
  create: ['登记家庭', 'Register a family'],
  fields: { ...fields },
  notifications: { ...notifications },
  lookers: { ...lookerFields },
} satisfies WordTree;
