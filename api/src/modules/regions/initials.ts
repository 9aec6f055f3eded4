import { pinyin } from 'pinyin-pro';

/** Pinyin initials of a place name, lower case: 贺庄村 → hzc. Characters without pinyin are left out. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase();
