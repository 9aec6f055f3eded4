import english from 'ra-language-english';
import { consoleWords } from '@zhufu/contracts/console-words';
import { problems } from '@zhufu/contracts/problems';
import { type TextTree, textsOf } from '@zhufu/contracts/words';
import { codeLists } from '../../ui/codeLists';
import { raZh } from './ra-zh';

const flat = (tree: TextTree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const zh = new Map(flat({ ...(raZh as unknown as TextTree), ...textsOf('zh', consoleWords) }));
const en = new Map(flat({ ...(english as unknown as TextTree), ...textsOf('en', consoleWords) }));
const params = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

describe('the dictionary', () => {
  it('has the same keys in both languages, react-admin’s own included', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('leaves no text empty', () => {
    const empty = [...zh, ...en].filter(([key, text]) => text.trim() === '' && key !== 'ra.boolean.null');
    expect(empty).toEqual([]);
  });

  it('keeps Chinese out of English', () => {
    expect([...en].filter(([, text]) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
  });

  it('uses the same parameters in both languages of the console’s own words', () => {
    const own = flat(textsOf('zh', consoleWords));
    expect(own.filter(([key, text]) => params(text).join() !== params(en.get(key) ?? '').join())).toEqual([]);
  });

  it('has a word for every code that forms offer', () => {
    const missing = Object.entries(codeLists).flatMap(([list, codes]) =>
      codes.filter((code) => !zh.has(`codes.${list}.${code}`)).map((code) => `${list}.${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('says every problem in both languages', () => {
    const pairs = Object.values(problems).map(([, pair]) => pair);
    expect(pairs.filter(([chinese, text]) => !chinese || !text || /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});
