import type { Pair } from './words';

/**
 * The catalogue of problems: code → HTTP status and words (house.md, Errors). What happened, and how to mend it.
 * A named database constraint is tied to its entry in `constraintProblems`.
 */
export const problems = {
  malformed: [400, ['请求格式不对，服务器读不懂', 'The request is malformed and cannot be read']],
  signInNeeded: [
    401,
    ['请登录后再操作；没有提交的内容还在页面上', 'Please sign in; what you typed is still on the page'],
  ],
  wrongCredentials: [
    401,
    [
      '账号或密码不对。再错 %{left} 次，本机将锁定 %{minutes} 分钟',
      'Wrong name or password. After %{left} more failures this device is locked for %{minutes} minutes',
    ],
  ],
  locked: [
    429,
    [
      '错误次数太多，本机已锁定，请在 %{minutes} 分钟后再试，或请管理员解除锁定',
      'Too many failures: locked on this device. Try again in %{minutes} minutes or ask an administrator to unlock the account',
    ],
  ],
  forbidden: [
    403,
    [
      '您的角色没有这项权限；需要时请系统管理员授权',
      'Your role does not include this; ask a system administrator if you need it',
    ],
  ],
  crossSite: [403, ['请求来自其他网站，已拒绝', 'The request came from another site and was refused']],
  makerIsChecker: [403, ['不能审核自己经办的记录，请换一位同事', 'You may not check your own entry; ask a colleague']],
  notFound: [404, ['没有这条记录，或它不在您负责的地区', 'There is no such record, or it is outside your area']],
  methodNotAllowed: [405, ['这个地址不支持这种操作', 'This address does not support the method']],
  alreadyThere: [409, ['同样的内容已经存在', 'The same entry exists already']],
  wrongState: [
    409,
    [
      '记录现在是“%{state}”，不能这样操作；请刷新后再看',
      'The record is now “%{state}” and does not allow this; reload and look again',
    ],
  ],
  inUse: [409, ['还有其他记录用到它，不能删除', 'Other records still use it, so it cannot be removed']],
  stale: [
    412,
    [
      '您打开之后别人改过这条记录；请对照两份内容再保存',
      'Someone changed the record after you opened it; compare the two before saving',
    ],
  ],
  tooLarge: [413, ['内容太大，请减少后再提交', 'The content is too large, please send less']],
  notJson: [415, ['请以 JSON 提交', 'Please send JSON']],
  invalid: [422, ['有 %{count} 项需要修改，已在各项旁注明', '%{count} entries need mending; each is marked']],
  replayDiffers: [
    422,
    [
      '这个编号已用于另一份内容，请重新打开表单再提交',
      'This id was used for other content; open the form again and submit',
    ],
  ],
  deepPage: [
    422,
    [
      '翻页太深（超过 10,000 行），请缩小范围，或用 after 续查',
      'The page is too deep (over 10,000 rows); narrow the filters or continue with after',
    ],
  ],
  incompatibleGrant: [
    422,
    [
      '同一地区不能既有“%{held}”又有“%{asked}”：经办与审核要分开',
      'One place cannot have both “%{held}” and “%{asked}”: maker and checker are kept apart',
    ],
  ],
  ownGrant: [422, ['不能给自己授权，请另一位管理员办理', 'You may not grant to yourself; ask another administrator']],
  beyondArea: [
    403,
    [
      '这个账号在您负责的地区以外也有角色，请上级管理员办理',
      'This account also holds a role outside your area; ask an administrator above',
    ],
  ],
  notOwn: [403, ['只有记录人本人可以修改', 'Only the one who recorded it may change it']],
  otherLevel: [
    403,
    ['这条记录由它所在一级办理，请那一级的同事办理', 'This is kept at its own level; ask a colleague there'],
  ],
  fundsShort: [
    422,
    [
      '“%{source}”只剩 %{left} 元，不够这一笔；请减少金额或先补足',
      '“%{source}” has only %{left} yuan left, too little for this; lower the amount or fund it first',
    ],
  ],
  reversalShort: [
    422,
    [
      '%{region}账户里“%{source}”只剩 %{left} 元，其余已下拨、发放或预留，不够冲正这一笔；请先冲正或退回那些，再冲正这一笔',
      'Only %{left} yuan of “%{source}” are left on the account of %{region}; the rest is passed down, handed over or reserved. Reverse or return that first, then this',
    ],
  ],
  visitNotConfirmed: [
    409,
    [
      '这份走访还没有确认，确认以后才能付款；请县里没有经手的同事先确认走访',
      'The visit is not confirmed, and is paid for only then; have a colleague of the county who did not record it confirm it first',
    ],
  ],
  moneyStands: [
    409,
    [
      '还有已发放的慰问金（品）没有冲正；请先逐笔冲正，再作废',
      'Money or goods handed over still stand; reverse each line first, then void the visit',
    ],
  ],
  campaignWaits: [
    409,
    [
      '还有 %{visits} 次走访没有确认，%{lines} 笔发放没有付款；请先重新打开活动，确认、退回或付清，再上报',
      '%{visits} visits are not confirmed and %{lines} payments are not made; reopen the campaign, settle them, then submit',
    ],
  ],
  campaignClosed: [
    409,
    [
      '活动现在是“%{state}”，数字已经封存；需要更正请市计生协先重新打开',
      'The campaign is now “%{state}” and its figures are closed; the city association must reopen it first',
    ],
  ],
  regionClosed: [422, ['这个地区已经停用，请选它的后继地区', 'This region has ended; choose its successor']],
  ifMatchNeeded: [
    428,
    ['缺少版本号（If-Match），请刷新页面后再保存', 'The version (If-Match) is missing; reload the page and save again'],
  ],
  tooMany: [429, ['操作太频繁，请稍等 %{seconds} 秒再试', 'Too many requests; wait %{seconds} seconds']],
  internal: [
    500,
    [
      '系统出错，已记下；请把错误编号告诉管理员',
      'Something went wrong and was noted; give the error number to an administrator',
    ],
  ],
  unavailable: [
    503,
    [
      '系统正忙或正在重启，请稍后再试；没有重复提交的危险',
      'The system is busy or restarting; try again, nothing will be done twice',
    ],
  ],
} satisfies Record<string, readonly [number, Pair]>;

export type ProblemCode = keyof typeof problems;

/** Body of every answer that is not a success: RFC 9457 with react-admin's `errors`. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  requestId?: string;
  params?: Record<string, string | number>;
  errors: { root: { serverError: string } } & Record<string, unknown>;
  violations?: { field: string; rule: string; params?: Record<string, string | number> }[];
  /** The row as it is now, with a `stale` problem. */
  current?: unknown;
}
