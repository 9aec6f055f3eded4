import { placeName } from './regions';
import { withoutBlanks } from './text';

/*
 * What is shown instead of personal data (decisions.md 17, look.md). Empty in, empty out. A mask is made on the server, is never sent
 * back, and always has the same number of stars, so that it does not tell the length of what it hides.
 */

const lastFour = (text: string, stars: number): string =>
  text && '*'.repeat(stars) + (text.length > 4 ? text.slice(-4) : '****');

/** '**************162X' */
export function maskIdCard(card: string): string {
  return lastFour(card, 14);
}

/** '*******2206' */
export function maskPhone(phone: string): string {
  return lastFour(phone, 7);
}

/** '************0017' */
export function maskBankCard(card: string): string {
  return lastFour(card, 12);
}

const compoundSurnames = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 轩辕 宇文 长孙 端木 独孤 南宫 万俟 闻人 赫连 澹台 公冶 宗政 ' +
    '濮阳 淳于 单于 太叔 申屠 公羊 仲孙 钟离 鲜于 闾丘 亓官 司空 司寇 百里 呼延 东郭 西门 拓跋 第五 梁丘 左丘 南门 谷梁'
  ).split(' '),
);

/**
 * A name for leaders and the public: '王*英', '王*'. A compound surname stays whole before a single given character ('欧阳*'); from
 * four characters on the first and the last are shown ('欧**娜'). Blanks inside go first: they would take a character's star.
 */
export function maskName(name: string): string {
  const characters = [...withoutBlanks(name)];
  const [first = '', second = ''] = characters;
  if (characters.length < 2) return first && '*';
  if (characters.length === 2) return `${first}*`;
  if (characters.length === 3 && compoundSurnames.has(first + second)) return `${first}${second}*`;
  return first + '*'.repeat(characters.length - 2) + (characters.at(-1) ?? '');
}

/** An address is hidden but for its village: '贺庄村 **号'. The argument is the village's name ('贺庄村委会'), never the address. */
export function maskAddress(villageName: string): string {
  return villageName && `${placeName(villageName)} **号`;
}
