import type { WordTree } from '../words';

/** What is done in this order, a line each. */
const lines = (...steps: string[]): string => steps.join('\n');

/** The help page: shortcuts, and what people ask. */
export const helpWords = {
  title: ['帮助与快捷键', 'Help and shortcuts'],
  keys: ['快捷键', 'Shortcuts'],
  keySearch: ['到搜索框', 'Go to the search field'],
  keyMove: ['在搜索结果中移动', 'Move through the results'],
  keyOpen: ['打开选中的结果', 'Open the selected result'],
  keyRecord: ['给搜到的这一户记走访', 'Record a visit to the family found'],
  keyVisit: ['记走访（在“今日”）', 'Record a visit (on Today)'],
  keyClose: ['收起搜索结果或关闭对话框', 'Close the results or a dialog'],
  keySubmit: ['提交正在填的走访', 'Submit the visit being filled in'],
  keySave: ['保存正在填的表单', 'Save the form'],
  find: ['怎样找一户', 'How to find a family'],
  findText: [
    '在上方搜索框里打姓名、村名、家庭编号、身份证后四位，或拼音首字母，例如 hzc 能找到贺庄村。',
    'Type a name, village, family number, the last four of the ID card or pinyin initials in the search field: hzc finds the village Hezhuangcun.',
  ],
  visit: ['怎样记一次走访', 'How to record a visit'],
  visitText: [
    lines(
      '打开这一户，按“记走访”。要一户接一户地记，在“走访记录”里按“记走访”，先列出的是还没有走访的。',
      '和上次一样的，按“沿用上次走访人、慰问金和慰问品”，再改不同的地方。',
      '慰问金、慰问品写明从哪笔资金出；余额不够，当场会说差多少。',
      '按“提交”；“提交并记下一户”接着记同村的。提交只是把钱预留下来。',
      '由县里另一位同事（经办或财务）确认，自己记的自己不能确认。确认以后才算走访到、算发放；一卡通、银行转账要等县财务付款。',
    ),
    lines(
      'Open the family and press Record a visit. To go from one to the next, press Record a visit under Visits: those not reached yet are listed first.',
      'If all is as last time, press Same people, cash and goods as last time and change what differs.',
      'Say which source pays each line; a source with too little says at once what it lacks.',
      'Press Submit, or Submit and record the next for another family of the village. Submitting only reserves the money.',
      'A colleague in the county, clerk or finance, confirms it; nobody confirms their own. Only then does the family count as reached and the money as handed over; bank payments wait for county finance to pay.',
    ),
  ],
  draft: ['没有填完怎么办', 'When a visit is not finished'],
  draftText: [
    lines(
      '按“存草稿”。草稿不占用资金，只有您自己能改、能提交、能删除；在“走访待办”的“我的草稿”里接着写。',
      '没来得及按也不会丢：填的内容存在这台电脑的浏览器里，再打开这一户的走访表就在，最多留 7 天；退出登录就清掉。',
    ),
    lines(
      'Press Save as draft. A draft holds no money; only you change, submit or delete it. Go on with it from My drafts under Visits to do.',
      'Nothing is lost without it: what is typed stays in the browser of this computer and is there when you open the form for this family again, for 7 days at most; signing out clears it.',
    ),
  ],
  returned: ['走访被退回了怎么办', 'When a visit is returned'],
  returnedText: [
    lines(
      '在“走访待办”里打开它，红条里写着要改什么。',
      '由原来记的人按“修改”，填过的都还在；改好按“提交”。',
      '退回时预留的钱已经回到账户，提交时重新预留；这时余额不够，会说差多少。',
      '再由县里另一位同事确认。',
    ),
    lines(
      'Open it under Visits to do; the red line says what to mend.',
      'Who recorded it presses Edit, finds all that was typed, mends it and presses Submit.',
      'The reserved money went back when it was returned and is reserved anew; a source with too little by then says what it lacks.',
      'A colleague in the county confirms it as before.',
    ),
  ],
  money: ['钱怎样从来源到家里', 'How money gets from its source to a family'],
  moneyText: [
    lines(
      '先登记“出资单位”，再登记“资金来源”：类别、计划、文件和有效期。县里的钱由县经办登记，市里的由市计生协登记。',
      '钱到了，在来源的页面按“登记到账”，由另一位同事过账：县里的找县财务，市里的找市计生协的另一位同事。',
      '市里的钱再“下拨”到县，也由另一位同事过账，县里才能用它发放。县里自己的钱，到账过账以后就能用。',
      '走访提交时从县的账户里预留，确认以后才发放。钱和物交到家里，在“发放与签领”里登记签领。',
      '没有过账的，经办可以修改、删除。过账以后不能改，错了由经办以外的同事冲正，再登记一笔对的。',
      '每一笔都在“台账”里；按资金来源和地区筛选，每行都有余额。',
    ),
    lines(
      'Enter the funding party, then its source: class, pledge, document and validity. The clerk enters sources of the county, the city association those of the city.',
      'When money arrives, press Enter a receipt on the page of its source. A colleague posts it: county finance for the county, another of the city association for the city.',
      'City money is then passed down to a county, posted by a colleague too, before the county can hand it over. Money of the county itself can be used once its receipt is posted.',
      'A submitted visit reserves from the account of the county, a confirmed one hands over. Once cash and goods are with the family, record the signature under Hand-overs.',
      'Until it is posted, its maker changes or deletes it. After that it stays: a colleague reverses what is wrong, and it is entered anew.',
      'Every entry is in the Ledger; filtered by source and region, each line tells the balance.',
    ),
  ],
  campaign: ['一次活动怎样走完', 'A campaign from beginning to end'],
  campaignText: [
    lines(
      '市计生协新建活动，或者在往年的活动上按“沿用一次”；写好时间、慰问标准和资金来源，按“下达”。还没定的会提醒，可以以后补。',
      '在“任务数”里一级一级定：市定各县，县定各乡镇，乡镇定各村。下级合计和总目标对不上，差额照实显示。',
      '“只走访名单上的家庭”的活动，先按“编名单”，由县和乡镇在“慰问对象”里加入家庭。',
      '按“开始执行”以后，才能记走访。最后一天过了，在补录截止以前还可以补记。',
      '走访都确认、发放都付完，按“汇总”，数字封存。有漏的，写明原因“重新打开”。',
      '再“上报”“归档”，以后谁都不能改。',
    ),
    lines(
      'The city association adds a campaign, or presses Take over again on one of an earlier year; it says days, standards and sources, and presses Issue. What is not set is told and can be set later.',
      'Targets are set level by level: the city for counties, counties for townships, townships for villages. Where the parts do not add up to the whole, the difference is shown.',
      'For a campaign of only families on the roster, Open the roster comes first: counties and townships add families to it.',
      'Visits are recorded once it is started; after the last day they may be entered until late entry ends.',
      'When all visits are confirmed and all lines paid, Close the totals closes the figures. For what was left out, Reopen with a reason.',
      'Then Submit and Archive; nobody changes it any more.',
    ),
  ],
  masked: ['证件号、电话、住址为什么是星号', 'Why ID, phone and address are masked'],
  maskedText: [
    '这些是个人敏感信息。需要时按“查看”，选一个理由，可看 60 秒；谁、何时、为什么都会记下来。',
    'They are sensitive. Press Show, choose a reason and see the value for 60 seconds; who, when and why are recorded.',
  ],
  states: ['家庭档案的状态', 'States of a family record'],
  statesText: [
    '摸底（村、镇登记）→ 镇审核 → 在册（县批准）。审核时可以退回，写明要改什么；改好后再报。',
    'Draft (village or township) → township reviewed → on record (approved by the county). A reviewer may return it and says what to mend.',
  ],
  conflict: ['两个人同时改一户', 'Two people change one family'],
  conflictText: [
    '后保存的人会看到两份内容并排，每一项选一份再保存，谁的都不会被悄悄盖掉。',
    'The second to save sees both versions side by side and chooses for each entry; nothing is overwritten in silence.',
  ],
} satisfies WordTree;
