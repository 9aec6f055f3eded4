import fc from 'fast-check';
import { askable, initialTokens, isCardInPart, nameTokens, parseSearch, tokensOf } from './search';

describe('nameTokens', () => {
  it('gives characters and pairs, each once', () => {
    expect(nameTokens('王志英')).toEqual(['n王', 'n志', 'n英', 'n王志', 'n志英']);
    expect(nameTokens('王\u3000王')).toEqual(['n王', 'n王王']);
    expect(nameTokens('买买提·𫖯')).toContain('n提𫖯');
    expect(nameTokens('')).toEqual([]);
  });
});

describe('initialTokens', () => {
  it('gives every run of up to six letters', () => {
    expect(initialTokens('WZY')).toEqual(['pw', 'pz', 'py', 'pwz', 'pzy', 'pwzy']);
    expect(initialTokens('abcdefgh').filter((token) => token.length === 7)).toEqual(['pabcdef', 'pbcdefg', 'pcdefgh']);
    expect(initialTokens('')).toEqual([]);
  });
});

describe('what stands in an address', () => {
  it.each([
    ['37159919500101169x', '169X'],
    [' 3715 9919 5001 0116 9X ', '169X'],
    ['３７１５９９１９５００１０１１６９Ｘ', '169X'],
    ['371599500101169', '169X'],
    ['37159919500101169', ''],
    ['371599195001011690', ''],
    ['3715991950010116', ''],
    ['王37159919500101169x', ''],
    ['371524-00000412', '371524-00000412'],
    ['37152400000412', '37152400000412'],
    [' 王志英 ', '王志英'],
    ['162x', '162x'],
  ])('of %p is %p: never an ID card', (typed, asked) => {
    expect(askable(typed)).toBe(asked);
    expect(isCardInPart(typed)).toBe(asked === '');
  });
});

describe('parseSearch', () => {
  it.each([
    ['371524-00412', [{ kind: 'number', prefix: '371524-00412' }]],
    ['３７１５２４－００４', [{ kind: 'number', prefix: '371524-004' }]],
    ['371524–', [{ kind: 'number', prefix: '371524-' }]],
    ['37152400412', [{ kind: 'number', prefix: '371524-00412' }]],
    ['371524', [{ kind: 'number', prefix: '371524' }]],
    ['37', [{ kind: 'number', prefix: '37' }]],
    ['3715l1-00012', [{ kind: 'number', prefix: '3715L1-00012' }]],
    ['3715L', [{ kind: 'number', prefix: '3715L' }]],
    [
      '3715',
      [
        { kind: 'lastFour', text: '3715' },
        { kind: 'number', prefix: '3715' },
      ],
    ],
    ['162x', [{ kind: 'lastFour', text: '162X' }]],
    ['37159919500101169x', [{ kind: 'lastFour', text: '169X' }]],
    ['371599500101169', [{ kind: 'lastFour', text: '169X' }]],
    [' HZC ', [{ kind: 'initials', letters: 'hzc' }]],
    ['王 志英', [{ kind: 'name', text: '王志英' }]],
    ['贺庄', [{ kind: 'name', text: '贺庄' }]],
    ['买买提·吐尔逊', [{ kind: 'name', text: '买买提吐尔逊' }]],
    ['王zy', [{ kind: 'name', text: '王zy' }]],
  ])('reads %p', (q, terms) => {
    expect(parseSearch(q)).toEqual(terms);
  });

  it.each(['', '  ', '-', '%', '·', '\u3000'])('finds no meaning in %p', (q) => {
    expect(parseSearch(q)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        for (const { kind: _kind, ...said } of parseSearch(q)) expect(Object.values(said).join('')).toMatch(/^[^\s]+$/);
      }),
    );
  });
});

describe('tokensOf', () => {
  const han = fc.constantFrom(...'王李张志英贺庄村国建');
  const letter = fc.constantFrom(...'abcz');

  it('asks for pairs, or for the one character', () => {
    expect(parseSearch('王志英').map(tokensOf)).toEqual([['n王志', 'n志英']]);
    expect(parseSearch('王').map(tokensOf)).toEqual([['n王']]);
    expect(parseSearch('wzy').map(tokensOf)).toEqual([['pwzy']]);
    expect(parseSearch('162X').map(tokensOf)).toEqual([[]]);
  });

  it('finds a name by every part of it', () => {
    fc.assert(
      fc.property(
        fc.array(han, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 6 }),
        (name, from, length) => {
          const part = name.slice(from, from + length).join('');
          const kept = new Set(nameTokens(name.join('')));
          for (const term of parseSearch(part)) expect(tokensOf(term).every((token) => kept.has(token))).toBe(true);
        },
      ),
    );
  });

  it('finds initials by every part of them', () => {
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 12 }),
        (initials, from, length) => {
          const part = initials.slice(from, from + length).join('');
          const kept = new Set(initialTokens(initials.join('')));
          for (const term of parseSearch(part)) expect(tokensOf(term).every((token) => kept.has(token))).toBe(true);
        },
      ),
    );
  });
});
