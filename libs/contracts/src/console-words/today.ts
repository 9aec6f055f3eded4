import type { WordTree } from '../words';

export const todayWords = {
  name: ['今日', 'Today'],
  dayOf: [
    '%{campaign}第 %{day} 天（共 %{days} 天），还有 %{left} 天；之后可补录到 %{until}',
    '%{campaign}: day %{day} of %{days}, %{left} to go; late entry until %{until}',
  ],
  lastDay: [
    '%{campaign}第 %{day} 天（共 %{days} 天），今天是最后一天；之后可补录到 %{until}',
    '%{campaign}: day %{day} of %{days}, the last one; late entry until %{until}',
  ],
  late: [
    '%{campaign}走访已结束，可补录到 %{until}，还有 %{left} 天',
    '%{campaign}: visits are over; late entry until %{until}, %{left} days left',
  ],
  none: ['现在没有正在走访的活动', 'No campaign is open today'],
  noneHint: [
    '市计生协开始一次活动后，未走访的家庭会列在这里；平时的走访可从家庭档案里记。',
    "When the city starts a campaign, the families to visit are listed here; other visits are recorded from a family's page.",
  ],
  queues: {
    unreached: ['未走访', 'Not reached'],
    unsigned: ['已付未签', 'Paid, unsigned'],
    returned: ['被退回', 'Returned'],
    toConfirm: ['待我确认', 'To confirm'],
  },
  units: { households: ['户', 'families'], lines: ['笔', 'lines'], visits: ['条', 'visits'] },
  bases: {
    unreached: [
      '在册 %{registered} 户中还没有走访到的；本次活动已确认走访 %{households} 户',
      'Those of %{registered} on record not reached; this campaign has reached %{households}',
    ],
    unsigned: ['本次活动，已过账、还没有登记签领', 'This campaign: posted, no signature recorded'],
    returned: ['本次活动，退回后还没有重报', 'This campaign: returned and not submitted again'],
    toConfirm: ['本次活动，别人提交、等县里确认', 'This campaign: submitted by others, to be confirmed by the county'],
  },
  unitOf: ['%{unit}，%{of}', '%{unit}, %{of}'],
  missing: ['离目标还差 %{count} 户', '%{count} short of the target'],
  amount: ['%{amount} 元', '%{amount} yuan'],
  byPlace: ['未走访，按地区', 'Not reached, by region'],
  here: ['%{region}未走访', 'Not reached in %{region}'],
  left: ['%{count} 户', '%{count}'],
  heads: {
    place: ['乡镇（街道）、村（居）', 'Township, village'],
    reached: ['已走访 / 目标或在册', 'Reached / target or on record'],
    left: ['未走访（户）', 'Not reached'],
    registered: ['在册（户）', 'On record'],
  },
  ofRegistered: ['%{reached} / 在册 %{registered}', '%{reached} / %{registered} on record'],
  placeSaid: [
    '%{place}，未走访 %{left} 户，在册 %{registered} 户',
    '%{place}, %{left} not reached, %{registered} on record',
  ],
  wholeList: ['整份名单', 'Whole list'],
  more: ['还有 %{count} 户，看整份名单', '%{count} more: the whole list'],
  allReached: ['都走访到了', 'All reached'],
  all: ['全部', 'All'],
  moreRows: ['还有 %{count} 条，看全部', '%{count} more: see all'],
  nothing: {
    unsigned: ['已付的都登记了签领', 'Everything paid is signed for'],
    returned: ['没有被退回的走访', 'No visit has been returned'],
    toConfirm: ['没有等您确认的走访', 'No visit waits for you to confirm it'],
  },
  elsewhere: ['其他活动和平时的走访里', 'In other campaigns, and visits outside one'],
  anywhere: ['等着处理的', 'Waiting'],
  allOf: ['看全部 %{count} 条', 'See all %{count}'],
  mend: ['修改', 'Mend'],
  returnedFor: ['退回：%{reason}', 'Returned: %{reason}'],
  recorder: ['记录人 %{name}', 'recorded by %{name}'],
  paid: ['%{day} %{amount} 元 %{what}', '%{day} %{amount} yuan %{what}'],
} satisfies WordTree;
