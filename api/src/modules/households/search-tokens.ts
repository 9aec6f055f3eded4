import { pinyin } from 'pinyin-pro';
import { initialTokens, nameTokens } from '@zhufu/domain/search';

/** The token of an ID card's last four, from its keyed hash: the characters themselves stand nowhere in clear. */
export const lastFourToken = (index: Buffer): string => `l${index.toString('base64url')}`;

const initialsOfName = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed', surname: 'head' })
    .join('')
    .toLowerCase();

/** Everything a household is found by through the token index. */
export function searchTokens(headName: string, path: string, lastFour: Buffer | undefined): string[] {
  return [
    ...nameTokens(headName),
    ...initialTokens(initialsOfName(headName)),
    `r${path.slice(0, 8)}`,
    `r${path.slice(0, 12)}`,
    ...(lastFour ? [lastFourToken(lastFour)] : []),
  ];
}
