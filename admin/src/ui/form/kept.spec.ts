import { dropKeptOf, dropOldKept, keptKey, readKept, saysTheSame, toKeep, writeKept } from './kept';

const DAY = 24 * 3600 * 1000;
const now = Date.UTC(2017, 0, 20, 8, 28, 7);
const mine = keptKey('a1', 'visits.new.h1');
const theirs = keptKey('a2', 'visits.new.h1');

describe('a form that was not sent', () => {
  it('is found again as it was typed, with the id it will be sent under', () => {
    const texts = new Map<string, string>();
    const kept = { at: now, values: { id: 'v1', needs: [{ need: 'medical', words: '药费太贵' }] } };
    expect(writeKept(texts, mine, kept)).toBe(true);
    expect(readKept(texts, mine)).toEqual(kept);
    expect(readKept(texts, theirs)).toBeUndefined();
  });

  it('is not there when what lies in its place is no form', () => {
    const texts = new Map([[mine, '{"at":"yesterday"}']]);
    expect(readKept(texts, mine)).toBeUndefined();
    expect(readKept(new Map([[mine, 'x']]), mine)).toBeUndefined();
  });

  it('says so when the browser has no room', () => {
    const full = new Map<string, string>();
    full.set = () => {
      throw new Error('quota');
    };
    expect(writeKept(full, mine, { at: now, values: {} })).toBe(false);
  });

  it('goes when its account signs out; the other accounts keep theirs, and so does the rest of the page', () => {
    const texts = new Map([['zhufu.language', 'zh']]);
    writeKept(texts, mine, { at: now, values: {} });
    writeKept(texts, keptKey('a1', 'visits.v7'), { at: now, values: {} });
    writeKept(texts, theirs, { at: now, values: {} });
    dropKeptOf(texts, 'a1');
    expect([...texts.keys()]).toEqual(['zhufu.language', theirs]);
  });

  it('goes after seven days, whoever typed it', () => {
    const texts = new Map([['zhufu.language', 'zh']]);
    writeKept(texts, mine, { at: now - 7 * DAY, values: {} });
    writeKept(texts, theirs, { at: now - 7 * DAY - 1, values: {} });
    dropOldKept(texts, now);
    expect([...texts.keys()]).toEqual(['zhufu.language', mine]);
  });
});

describe('saysTheSame', () => {
  it('takes an empty field for an absent one, and no notice of the order', () => {
    expect(saysTheSame({ a: 1, b: { c: '', d: [null] } }, { b: { d: [undefined] }, a: 1, e: null })).toBe(true);
  });

  it('sees a changed text, a false that was not there, and a row more', () => {
    expect(saysTheSame({ a: 'x' }, { a: 'y' })).toBe(false);
    expect(saysTheSame({}, { a: false })).toBe(false);
    expect(saysTheSame({ a: [] }, { a: [{}] })).toBe(false);
  });
});

describe('toKeep', () => {
  const first = { id: 'v1', headName: '王秀英', situation: 'unchanged', needs: [] };

  it('is all of a new record, so that its day stays the day it was typed for', () => {
    expect(toKeep(now, first, { ...first, situation: 'worse' })).toEqual({
      at: now,
      values: { ...first, situation: 'worse' },
    });
  });

  it('is what was changed in a record, with what was there before', () => {
    expect(toKeep(now, first, { ...first, situation: 'worse' }, 4)).toEqual({
      at: now,
      values: { situation: 'worse' },
      base: { situation: 'unchanged', version: 4 },
    });
  });
});
