import type { WordTree } from '../words';

/** Signing in, signing in again, my devices, my profile. */
export const sessionWords = {
  signIn: ['登录', 'Sign in'],
  signingIn: ['正在登录…', 'Signing in…'],
  lead: ['请用本人账号。所有查看和改动都会记录。', 'Use your own account. Every look and every change is recorded.'],
  name: ['账号', 'Account'],
  password: ['密码', 'Password'],
  idle: [
    '长时间不操作会自动退出；填到一半的内容留在页面上，重新登录后接着填。',
    'You are signed out after a while without activity; what you were typing stays on the page.',
  ],
  shared: [
    '本系统含个人敏感信息，请勿在公用电脑保存密码。',
    'This system holds sensitive personal data: never store the password on a shared computer.',
  ],
  forgot: ['忘记密码，找谁重置', 'Forgot the password: who resets it'],
  forgotWho: [
    '请找本地区的系统管理员重置：县里的账号找县系统管理员，市里的找市系统管理员。他会给您一个新密码，登录后在“个人资料”里改成自己的。',
    'Ask the system administrator of your area: the county one for county accounts, the city one for city accounts. Change the password you are given under Profile.',
  ],
  verse1: ['走进每一户，', 'Enter every home,'],
  verse2: ['记清每一分，', 'account for every fen,'],
  verse3: ['办好每一件。', 'settle every matter.'],
  organiser: ['聊城市计划生育协会', 'Liaocheng Family Planning Association'],
  needName: ['请填账号', 'Enter your account'],
  needPassword: ['请填密码', 'Enter your password'],
  again: ['请重新登录', 'Please sign in again'],
  againLead: [
    '登录已过期。您填的内容还在页面上，登录后再按一次保存。',
    'Your session has ended. What you typed is still on the page: sign in, then save again.',
  ],
  againDone: ['已重新登录，请接着操作', 'Signed in again, please go on'],
  otherAccount: ['换一个账号（离开本页）', 'Use another account (leaves this page)'],
  list: {
    title: ['登录的设备', 'Signed-in devices'],
    lead: [
      '不认得的设备请立即退出，并修改密码。',
      'Sign out a device you do not know at once, and change your password.',
    ],
    device: ['设备', 'Device'],
    createdAt: ['登录时间', 'Signed in'],
    seenAt: ['最近使用', 'Last used'],
    expiresAt: ['到期', 'Expires'],
    current: ['本机', 'This device'],
    end: ['让它退出', 'Sign out'],
    ended: ['已让那台设备退出', 'That device was signed out'],
    unit: ['台', 'device |||| devices'],
  },
  profile: {
    title: ['个人资料', 'Profile'],
    language: ['界面语言', 'Language'],
    saved: ['个人资料已保存', 'Profile saved'],
    password: ['修改密码', 'Change password'],
    current: ['现用密码', 'Current password'],
    next: ['新密码', 'New password'],
    repeat: ['再填一次新密码', 'New password again'],
    differs: ['两次填的新密码不一样', 'The two new passwords differ'],
    rule: [
      '至少 10 个字符，混用大写、小写、数字、符号中的三种；或至少 16 个字符。',
      'At least 10 characters mixing three of upper case, lower case, digits and symbols; or 16 characters.',
    ],
    change: ['修改密码', 'Change password'],
    changed: ['密码已修改，其他设备已退出', 'Password changed; other devices were signed out'],
    grants: ['角色和地区', 'Roles and regions'],
  },
} as const satisfies WordTree;
