import type {
  FundingPartyCreateInput,
  FundingReceiptCreateInput,
  FundingSourceCreateInput,
  FundingTransferCreateInput,
} from '../funding/funding.input';
import type { FundingSourceListQuery, LedgerListQuery, PostingListQuery } from '../funding/funding.query';
import type {
  FundingPartyRow,
  FundingReceiptRow,
  FundingSourceView,
  FundingTransferRow,
  LedgerRow,
} from '../funding/funding.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type Filter<Query extends ListQuery> = Exclude<keyof Query, keyof ListQuery>;

const common = {
  id: ['系统编号', 'Id'],
  version: ['版本', 'Version'],
  name: ['名称', 'Name'],
  note: ['说明', 'Note'],
  regionCode: ['地区', 'Region'],
  regionName: ['哪一级', 'Belongs to'],
  updatedAt: ['最近变更', 'Last change'],
  status: ['状态', 'Status'],
  amount: ['金额（元）', 'Amount (yuan)'],
  voucher: ['凭证号', 'Voucher'],
  fundingSourceId: ['资金来源', 'Source'],
  sourceName: ['资金来源', 'Source'],
  fundingClass: ['出资类别', 'Class'],
} satisfies Record<string, Pair>;

const partyFields: Record<keyof FundingPartyRow | keyof FundingPartyCreateInput, Pair> = {
  id: common.id,
  version: common.version,
  name: ['单位名称', 'Name'],
  regionCode: common.regionCode,
  regionName: common.regionName,
  contactName: ['联系人', 'Contact'],
  contactPhone: ['联系电话', 'Phone'],
  note: common.note,
  sources: ['资金来源', 'Sources'],
  updatedAt: common.updatedAt,
};

const sourceFields: Record<
  keyof FundingSourceView | keyof FundingSourceCreateInput | Filter<FundingSourceListQuery>,
  Pair
> = {
  id: common.id,
  version: common.version,
  name: common.name,
  fundingClass: common.fundingClass,
  level: ['级别', 'Level of government'],
  ids: ['资金来源', 'Sources'],
  declaredClass: ['三类报表归入', 'Counts in three-class reports as'],
  year: ['年度', 'Year'],
  fundingPartyId: ['出资单位', 'Party'],
  partyName: ['出资单位', 'Party'],
  regionCode: common.regionCode,
  regionName: common.regionName,
  documentTitle: ['文件名称', 'Document'],
  documentNumber: ['文号', 'Document number'],
  purpose: ['用途', 'Purpose'],
  validFrom: ['有效期起', 'Valid from'],
  validTo: ['有效期止', 'Valid to'],
  pledged: ['计划（元）', 'Pledged (yuan)'],
  received: ['到账（元）', 'Received (yuan)'],
  allocated: ['下拨（元）', 'Allocated (yuan)'],
  disbursed: ['发放（元）', 'Handed over (yuan)'],
  signed: ['签领（元）', 'Signed (yuan)'],
  reserved: ['预留（元）', 'Reserved (yuan)'],
  left: ['可用余额（元）', 'Left (yuan)'],
  frozen: ['已有到账', 'Money has arrived'],
  own: ['本级', 'Of this level'],
  accounts: ['账户', 'Accounts'],
  updatedAt: common.updatedAt,
};

const postingFields = {
  ...common,
  makerId: ['经办', 'Entered by'],
  makerName: ['经办', 'Entered by'],
  checkerName: ['复核', 'Posted by'],
  postedAt: ['过账时间', 'Posted at'],
  reverserName: ['冲正人', 'Reversed by'],
  reversedAt: ['冲正时间', 'Reversed at'],
  reason: ['冲正原因', 'Reason'],
  waiting: ['等我复核', 'Waiting for me'],
} satisfies Record<string, Pair>;

const receiptFields: Record<
  Exclude<keyof FundingReceiptRow | keyof FundingReceiptCreateInput | Filter<PostingListQuery>, 'name'>,
  Pair
> = { ...postingFields, receivedOn: ['到账日期', 'Received on'] };

const transferFields: Record<
  Exclude<keyof FundingTransferRow | keyof FundingTransferCreateInput | Filter<PostingListQuery>, 'name'>,
  Pair
> = {
  ...postingFields,
  transferredOn: ['下拨日期', 'Passed down on'],
  fromRegionCode: ['从', 'From'],
  fromRegionName: ['从', 'From'],
  toRegionCode: ['拨到', 'To'],
  toRegionName: ['拨到', 'To'],
};

const ledgerFields: Record<Exclude<keyof LedgerRow, 'id'> | Filter<LedgerListQuery>, Pair> = {
  postedAt: ['过账时间', 'Posted at'],
  day: ['日期', 'Day'],
  kind: ['类型', 'Kind'],
  reversal: ['冲正', 'Reversal'],
  reversesId: ['冲销', 'Cancels'],
  reversedById: ['已冲正', 'Cancelled by'],
  fundingSourceId: common.fundingSourceId,
  sourceName: common.sourceName,
  fromRegionCode: ['付出', 'From'],
  fromRegionName: ['付出', 'From'],
  toRegionCode: ['收入', 'To'],
  toRegionName: ['收入', 'To'],
  regionCode: ['账户所在地区', "The account's region"],
  amount: common.amount,
  voucher: common.voucher,
  documentId: ['凭证', 'Document'],
  householdId: ['家庭', 'Family'],
  householdName: ['对方', 'To'],
  villageName: ['村（居）', 'Village'],
  balance: ['余额（元）', 'Balance (yuan)'],
  actorName: ['过账人', 'Posted by'],
  from: ['从', 'From'],
  to: ['到', 'To'],
};

const postingShow = {
  left: [
    '还可下拨 %{amount} 元（没有过账的不占余额）',
    '%{amount} yuan left to pass down; what is not posted holds nothing',
  ],
  over: [
    '比还可下拨的 %{amount} 元多 %{more} 元：可以先保存，余额够了才能过账',
    '%{more} yuan more than the %{amount} left to pass down: it can be saved, and posted once there is enough',
  ],
  pledged: [
    '计划 %{pledged} 元，已到账 %{received} 元（没有过账的不算）',
    '%{pledged} yuan pledged, %{received} received; what is not posted does not count',
  ],
  abovePledge: [
    '计划 %{pledged} 元，已到账 %{received} 元，加上这笔多出 %{more} 元：请核对金额和来源，可以照常过账',
    '%{pledged} yuan pledged, %{received} received: with this one %{more} yuan more than pledged. Check amount and source; it can be posted all the same',
  ],
  balance: ['余额（元）：过账前 → 后', 'Balance (yuan): before → after'],
  short: [
    '“%{source}”还可下拨 %{amount} 元，差 %{more} 元：现在过账会被拒绝，请先登记到账，或让经办人改金额',
    'Of “%{source}” only %{amount} yuan are left to pass down, %{more} short: it cannot be posted now. Enter a receipt first, or have the maker lower the amount',
  ],
  outside: [
    '日期不在这笔资金的有效期（%{first} 至 %{last}）内，请核对日期或来源',
    'The day is outside the validity of this money (%{first} to %{last}); check the day, or the source',
  ],
  ended: {
    posted: [
      '它已经成了“已过账”，不能再改。要更正，请同事冲正，再重新登记一笔。',
      'It is “Posted” by now and takes no more changes. To correct it, have a colleague reverse it and enter it anew.',
    ],
    reversed: [
      '它已经成了“已冲正”，不能再改。要更正，请重新登记一笔。',
      'It is “Reversed” by now and takes no more changes. To correct it, enter it anew.',
    ],
  },
  own: ['这是您自己录入的，要由另一位同事过账。', 'You entered this yourself; a colleague posts it.'],
  deleteOf: ['删除%{one} %{voucher}？', 'Delete %{one} %{voucher}?'],
  deleteLead: [
    '还没有过账，删除后各表不再列出，操作日志里留有记录。',
    'It is not posted. No list shows it any more; the audit log keeps what it was.',
  ],
  deleted: ['已删除', 'Deleted'],
  reverseLead: [
    '已过账的不改不删，另记一笔相反的账（红字冲正）。',
    'A posted entry is never edited; another entry cancels it.',
  ],
  reversed: ['已冲正：%{reason}（%{who}）', 'Reversed: %{reason} (%{who})'],
} satisfies WordTree;

export const fundingWords = {
  'funding-parties': {
    name: ['出资单位', 'Funding parties'],
    one: ['出资单位', 'funding party'],
    unit: ['个', 'party |||| parties'],
    create: ['新增出资单位', 'Add a party'],
    fields: { ...partyFields },
    notifications: { ...notifications },
  },
  'funding-sources': {
    name: ['资金来源', 'Funding sources'],
    one: ['资金来源', 'funding source'],
    unit: ['笔', 'source |||| sources'],
    create: ['新增资金来源', 'Add a source'],
    emptyHint: ['先登记出资单位，再登记资金来源。', 'Enter the funding party first, then its source.'],
    validity: ['有效期', 'Valid'],
    fromTo: ['%{from} 至 %{to}', '%{from} to %{to}'],
    leftHere: ['其中本级还可下拨 %{amount}', '%{amount} of it here, to pass down'],
    what: ['这笔资金', 'This money'],
    basis: ['文件和有效期', 'Document and validity'],
    flow: {
      title: ['钱到哪里去了', 'Where the money went'],
      basis: [
        '口径：元，到账 %{amount} 的去向，已过账；发放减冲正',
        'Basis: yuan, where %{amount} received went, posted; hand-overs less reversals',
      ],
      county: ['县（市、区）', 'County'],
      allocated: ['金额', 'Amount'],
      cash: ['慰问金', 'Cash'],
      goods: ['慰问品折价', 'Goods'],
      kept: ['已下拨未发放', 'Not yet handed over'],
      unallocated: ['未下拨', 'Not passed down'],
      total: ['到账合计', 'Received'],
      none: ['这笔钱还没有到账', 'This money has not arrived yet'],
      noneHint: ['到账过账以后，这里画出钱的去向。', 'Once a receipt is posted, its way is drawn here.'],
    },
    sumBasis: {
      pledged: ['文件或协议确定的数', 'as the document or agreement says'],
      received: ['本地区已过账的到账和上级下拨', 'receipts and transfers from above, posted'],
      allocated: ['进入县级付款账户的数', 'on the accounts that pay households'],
      disbursed: ['已过账发放减冲正', 'posted hand-overs less reversals'],
      signed: ['家庭签字或银行回单确认', 'signed for, or confirmed by the bank'],
      left: ['可以下拨或发放的余额', 'may still be passed down or handed over'],
    },
    less: ['比前一项少 %{amount}', '%{amount} less than before'],
    ledger: ['台账', 'Ledger'],
    ledgerNote: [
      '%{account}账户；已过账不可改，错账用红字冲正',
      'account of %{account}; posted entries stay, mistakes are reversed',
    ],
    receive: ['登记到账', 'Enter a receipt'],
    passDown: ['下拨', 'Pass down'],
    frozenHint: ['已有到账，类别不能再改', 'Money has arrived: the class stands'],
    fields: { ...sourceFields },
    notifications: { ...notifications },
  },
  'funding-receipts': {
    name: ['到账', 'Receipts'],
    one: ['到账', 'receipt'],
    unit: ['笔', 'receipt |||| receipts'],
    create: ['登记到账', 'Enter a receipt'],
    emptyHint: ['钱到账以后在这里登记，由另一位同事过账。', 'Enter money that arrived; a colleague posts it.'],
    fields: receiptFields,
    notifications: { ...notifications },
  },
  'funding-transfers': {
    name: ['下拨', 'Transfers'],
    one: ['下拨', 'transfer'],
    unit: ['笔', 'transfer |||| transfers'],
    create: ['登记下拨', 'Enter a transfer'],
    emptyHint: ['市级资金下拨到县以后才能发放。', 'City money is passed down before it can be handed over.'],
    fields: transferFields,
    notifications: { ...notifications },
  },
  ledger: {
    name: ['台账', 'Ledger'],
    one: ['账目', 'entry'],
    unit: ['笔', 'entry |||| entries'],
    lead: [
      '按资金来源和地区筛选时，每一行显示过账后的余额。',
      'Filtered by source and region, each line tells the balance after it.',
    ],
    emptyHint: ['到账或下拨过账以后，这里一笔一行。', 'Once a receipt or transfer is posted, it has its line here.'],
    kindAndVoucher: ['类型与凭证', 'Kind and voucher'],
    side: ['对方与说明', 'Other side'],
    income: ['收入', 'In'],
    spent: ['支出', 'Out'],
    reversal: ['冲正', 'Reversal'],
    open: ['看走访记录', 'See the visit'],
    party: ['出资单位', 'Party'],
    family: ['%{name}（%{village}）', '%{name} (%{village})'],
    number: ['第 %{id} 笔', 'no. %{id}'],
    reversed: ['已冲正，见第 %{id} 笔', 'cancelled by no. %{id}'],
    cancels: ['红字冲销 %{id}', 'cancels %{id}'],
    fields: { id: ['编号', 'Number'], ...ledgerFields },
  },
} satisfies WordTree;

export const postingWords = postingShow;
