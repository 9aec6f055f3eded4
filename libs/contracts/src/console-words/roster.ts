import type { RosterListQuery } from '../campaigns/campaign.query';
import type { RosterRow } from '../campaigns/campaign.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';

type Field = Exclude<keyof RosterRow | keyof RosterListQuery, keyof ListQuery> | 'village' | 'verbs';

const fields: Record<Field, Pair> = {
  id: ['系统编号', 'Id'],
  campaignId: ['活动', 'Campaign'],
  householdId: ['家庭', 'Family'],
  headName: ['户主姓名', 'Head'],
  number: ['编号', 'Number'],
  category: ['家庭类别', 'Category'],
  villageCode: ['村（居）代码', 'Village code'],
  villageName: ['村（居）', 'Village'],
  village: ['村（居）', 'Village'],
  townshipName: ['乡镇（街道）', 'Township'],
  countyName: ['县（市、区）', 'County'],
  regionCode: ['地区', 'Region'],
  dueAmount: ['应慰问（元）', 'Due (yuan)'],
  disbursed: ['已发放（元）', 'Handed over (yuan)'],
  reached: ['走访', 'Visit'],
  reachedOn: ['走访日期', 'Reached on'],
  from: ['走访日期从', 'Reached from'],
  to: ['走访日期到', 'Reached until'],
  notDoneReason: ['未走访原因', 'Why not reached'],
  verbs: ['办理', 'Action'],
  updatedAt: ['最近变更', 'Last change'],
  version: ['版本', 'Version'],
};

export const rosterWords = {
  name: ['慰问对象', 'Roster'],
  one: ['慰问对象', 'families on the roster'],
  unit: ['户', 'family |||| families'],
  lead: [
    '一次活动的名单：列入的和走访到的家庭；走访日期是第一次见到本人或家属、已经确认的那天。',
    'The families of a campaign, listed or reached; the day is that of the first confirmed visit that met them.',
  ],
  emptyHint: [
    '走访确认后自动列入；要求名单的活动先编名单。',
    'Families are listed when a visit is confirmed; campaigns with a roster list them first.',
  ],
  reached: ['已走访', 'Reached'],
  open: ['未走访', 'Not reached'],
  add: ['加入名单', 'Add families'],
  addLead: [
    '按姓名、编号、拼音首字母或证件后四位找到在册的家庭；应慰问金额按活动的标准。',
    'Find families on record by name, number, initials or last four; what is due follows the standards.',
  ],
  families: ['家庭', 'Families'],
  typeToFind: ['输入姓名、编号或村名', 'Type a name, a number or a village'],
  noneFound: ['没有找到在册的家庭', 'No family on record found'],
  added: ['加入 %{added} 户，%{already} 户已在名单上', '%{added} families added, %{already} were listed already'],
  notDone: ['注明未走访', 'Say why not reached'],
  notDoneOf: ['%{name}：注明未走访原因', '%{name}: why not reached'],
  notDoneLead: [
    '写明原因，如外出务工、已搬走；以后走访到了会自动改为已走访。',
    'Say why, e.g. away for work; a later visit that meets them counts all the same.',
  ],
  remove: ['移出', 'Remove'],
  removeOf: ['把%{name}移出名单？', 'Remove %{name} from the roster?'],
  removeLead: ['只有还没有走访记录的家庭可以移出。', 'Only families without a visit in this campaign can be removed.'],
  removed: ['已移出名单', 'Removed from the roster'],
  due: ['应慰问 %{amount} 元', '%{amount} yuan due'],
  paid: ['已发放 %{amount} 元', '%{amount} yuan handed over'],
  fields: { ...fields },
} satisfies WordTree;
