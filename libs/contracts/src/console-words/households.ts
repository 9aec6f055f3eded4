import type { HouseholdListQuery } from '../households/household.query';
import type { HouseholdCreateInput, MemberInput } from '../households/household.input';
import type { CategoryView, HouseholdView, LookerRow, MemberView } from '../households/household.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { storyWords } from './household-story';
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
  doctorPhone: ['家庭医生电话', "Doctor's phone"],
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

const phrases = {
  age: ['%{age} 岁', '%{age}'],
  people: ['户内 %{count} 人', 'household of %{count}'],
  comma: ['，', ', '],
  since: ['%{category}（主） %{day} 起', '%{category} (main), since %{day}'],
  aside: ['%{what}（%{more}）', '%{what} (%{more})'],
  grade: ['%{grade} 级', 'grade %{grade}'],
  located: ['已定位', 'On record'],
  register: ['%{who}，%{at}', '%{who}, %{at}'],
  deceased: ['%{on} 去世', 'died %{on}'],
} satisfies WordTree;

const columns = {
  head: ['户主姓名', 'Head'],
  sexAge: ['性别、年龄', 'Sex, age'],
  village: ['村（居）、乡镇', 'Village, township'],
  actions: ['办理', 'Act'],
  disability: ['残疾', 'Disability'],
} satisfies WordTree;

const queue = {
  name: ['待审', 'Waiting for you'],
  open: ['待审', 'Waiting'],
  lead: [
    '等您办理的：要审核的摸底户、要批准的已审核户、退给您改的户。最早的在前。',
    'What waits for you: drafts to review, reviewed families to approve, your own returned entries. Oldest first.',
  ],
  empty: ['没有等您处理的事', 'Nothing waits for you'],
  emptyHint: [
    '截至 %{at}，本地区没有要您审核、批准或修改的家庭。',
    'As of %{at}, no family of your area is for you to review, approve or mend.',
  ],
  toList: ['看全部家庭', 'See all families'],
  mend: ['修改', 'Mend'],
} satisfies WordTree;

const tabs = {
  overview: ['总览', 'Overview'],
  members: ['成员', 'Members'],
  visits: ['走访', 'Visits'],
  money: ['资金', 'Money'],
  needs: ['诉求', 'Needs'],
  history: ['变更记录', 'History'],
  lookers: ['谁看过', 'Who looked'],
} satisfies WordTree;

const show = {
  recordVisit: ['记走访', 'Record a visit'],
  noVisits: ['还没有走访记录', 'No visits yet'],
  noVisitsHint: ['按右上角“记走访”。', 'Press Record a visit.'],
  facts: ['基本信息', 'Facts'],
  noSituation: ['还没有写家庭情况', 'Nothing is written about the situation yet'],
  noMembers: ['没有登记其他成员', 'No other members on record'],
  noMembersHint: ['户主以外的家人登记后列在这里。', 'People of the family besides the head are listed here.'],
  noHistory: ['还没有变更记录', 'No changes on record'],
  noLookers: ['没有人看过遮住的内容', 'No one has looked at a masked value'],
  noLookersHint: [
    '身份证号、电话、住址等每查看一次，这里记一条。',
    'Each look at ID card, phone, address and the like is noted here.',
  ],
  more: ['再看 %{count} 条', '%{count} more'],
  moreChanges: ['还有 %{count} 项', '%{count} more entries'],
  lessChanges: ['收起', 'Fewer'],
  ownReview: [
    '这一户是您登记的：经办人不能审核自己登记的，请另一位同事审核。',
    'You registered this family: no one reviews an entry of their own, so a colleague has to.',
  ],
  ownApprove: [
    '这一户是您登记的：经办人不能批准自己登记的，请另一位同事批准。',
    'You registered this family: no one approves an entry of their own, so a colleague has to.',
  ],
  returned: ['退回原因：%{reason}', 'Returned: %{reason}'],
  suspended: ['暂停原因：%{reason}', 'Suspended: %{reason}'],
  returnedNext: [
    '按原因改好以后，按“改后重报”，再走一次审核。',
    'Mend it, then press “Mend and resubmit”; it is reviewed again.',
  ],
  ended: ['%{status}，%{on}', '%{status} on %{on}'],
} satisfies WordTree;

const verbs = {
  returnLead: [
    '退给登记的人修改，原因他看得到，请写明要改什么。',
    'It goes back to the person who registered it; they see the reason, so say what to mend.',
  ],
  suspendLead: [
    '暂停期间不列入慰问名单，档案保留，以后可以恢复。',
    'While suspended the family is on no roster; the record stays and can be resumed.',
  ],
  moveLead: [
    '迁出后档案只读，不再列入本地名单；新住地另行登记。',
    'The record becomes read-only and leaves the rosters here; the new place registers the family anew.',
  ],
  closeLead: ['注销后档案只读，不能恢复。', 'The record becomes read-only; this cannot be undone.'],
  reasonHint: ['如：缺残疾证编号，请补', 'For example: the certificate number is missing'],
  movedToHint: ['写到县、乡镇', 'County and township'],
  noteNeeded: ['说明，选填', 'Note, optional'],
  reason: ['原因', 'Reason'],
  movedOn: ['迁出日期', 'Moved on'],
  movedTo: ['迁往', 'Moved to'],
  closedOn: ['注销日期', 'Closed on'],
} satisfies WordTree;

const form = {
  family: ['家庭', 'Family'],
  kinds: ['类别与原因', 'Category and causes'],
  members: ['其他成员', 'Other members'],
  membersNote: ['户主以外，一人一行', 'Besides the head, one row each'],
  helpers: ['联系人与医生', 'Contacts and doctor'],
  bank: ['银行', 'Bank'],
  place: ['位置', 'Location'],
  words: ['情况与提示', 'Situation and advice'],
  idCardHint: ['填好后自动带出性别、出生日期', 'Fills in sex and birth date'],
  causesHint: ['最多两个，先选的是主要原因', 'At most two; the one ticked first is the main cause'],
  adviceHint: ['不填则按类别提示：%{advice}', "Left empty, the category's advice holds: %{advice}"],
  adviceNone: ['走访的人出发前会先看到', 'Visitors see this before they set out'],
  situationHint: ['家里的实际困难，写给要去走访的人看', "The family's actual difficulties, for those who will visit"],
  bankHint: ['只有办发放的人能看到', 'Seen only by those who make payments'],
  addCategory: ['加一个类别', 'Add a category'],
  addMember: ['加一位成员', 'Add a member'],
  addContact: ['加一位联系人', 'Add a contact'],
  addLocation: ['填写坐标', 'Enter coordinates'],
  noLocation: [
    '没有坐标也能登记，地图上显示为未定位。',
    'Coordinates are optional; the map lists the family as not placed.',
  ],
  onRecord: ['已登记，不显示', 'On record, not shown'],
  main: ['主要', 'Main'],
  mainOf: ['把第 %{place} 行设为主要类别', 'Make row %{place} the main category'],
} satisfies WordTree;

const summary = {
  name: ['家庭汇总', 'Summary of families'],
  open: ['汇总', 'Summary'],
  lead: ['按主要类别，每户只计一次。', 'By main category, each family counted once.'],
  onRecord: ['在册家庭', 'Families on record'],
  onRecordBasis: ['状态为在册，按家庭现在所在村', 'Status on record, by the village where the family is now'],
  onRecordDetail: [
    '不含摸底、镇审核、退回、暂停、迁出和注销；同一户有几个类别的，只计主要类别。',
    'Without drafts, reviewed, returned, suspended, moved and closed ones; a family of several categories counts with its main one.',
  ],
  special: ['特殊家庭', 'Only child lost or disabled'],
  specialBasis: ['在册，独生子女死亡和伤残两类', 'On record, only child deceased or disabled'],
  pending: ['等审核、批准', 'To be reviewed or approved'],
  pendingBasis: ['摸底和镇审核两种状态', 'Drafts and township-reviewed ones'],
  suspended: ['暂停', 'Suspended'],
  suspendedBasis: ['状态为暂停，不列入名单', 'Status suspended, on no roster'],
  byRegion: ['按地区和类别', 'By region and category'],
  byVillage: ['本村各类', 'This village by category'],
  tableNote: ['在册，单位：户', 'On record, families'],
  region: ['地区', 'Region'],
  total: ['合计', 'Total'],
  print: ['打印', 'Print'],
  openRegion: ['看%{name}的下级', 'What is below %{name}'],
  countOf: ['%{region} %{category} %{count} 户，看名单', '%{region}, %{category}: %{count}, see the list'],
  none: ['%{region}还没有在册家庭', 'No families on record in %{region} yet'],
  noneHint: [
    '村、镇登记，镇审核，县批准以后计入。',
    'Families count once registered, reviewed by the township and approved by the county.',
  ],
} satisfies WordTree;

export const householdWords = {
  name: ['家庭档案', 'Families'],
  one: ['家庭', 'family'],
  unit: ['户', 'family |||| families'],
  create: ['登记新家庭', 'Register a family'],
  edit: ['修改档案', 'Edit'],
  emptyHint: [
    '登记后先由镇审核，再由县批准，才算在册。',
    'A registered family is reviewed by the township and approved by the county before it is on record.',
  ],
  phrases,
  columns,
  queue,
  tabs,
  show,
  story: storyWords,
  verbs,
  form,
  summary,
  fields: { ...fields },
  notifications: { ...notifications },
  lookers: { ...lookerFields },
} satisfies WordTree;
