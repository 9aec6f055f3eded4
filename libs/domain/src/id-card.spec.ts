import fc from 'fast-check';
import { addDays, day } from './calendar';
import { birthOfIdCard, checkIdCard, idCardFrom, normaliseIdCard, sexOfIdCard } from './id-card';

// Made up: no county has the code 371599. Weighted digits by hand, GB 11643:
// 3·7+7·9+1·10+5·5+9·8+9·4+1·2+9·1+5·6+0·3+0·7+1·9+0·10+1·5+1·8+6·4 = 314; +2·2 = 318 = 28·11+10 → 2; +9·2 = 332 = 30·11+2 → X.
const woman = '371599195001011622';
const man = '37159919500101169X';

describe('normaliseIdCard', () => {
  it('narrows, trims, upper-cases and lengthens', () => {
    expect(normaliseIdCard(' 371599 19500101 169x ')).toBe(man);
    expect(normaliseIdCard('３７１５９９１９５００１０１１６９Ｘ')).toBe(man);
    expect(normaliseIdCard('371599500101169')).toBe(man);
    expect(normaliseIdCard('371599500101162')).toBe(woman);
    expect(normaliseIdCard('12345')).toBe('12345');
  });
});

describe('checkIdCard', () => {
  it.each([
    [woman, undefined],
    [man, undefined],
    ['', 'length'],
    ['371599500101169', 'length'],
    ['37159919500101162', 'length'],
    ['3715991950010116X2', 'characters'],
    ['37159919500101169x', 'characters'],
    ['３71599195001011622', 'characters'],
    ['371599195002301622', 'birth'],
    ['371599195013011622', 'birth'],
    ['371599101601011622', 'birth'],
    ['371599195001011623', 'checksum'],
    ['371599195001011612', 'checksum'],
  ])('finds in %p: %p', (text, fault) => {
    expect(checkIdCard(text)).toBe(fault);
  });

  it('notices every single wrong digit and every exchange of neighbours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (sequence, place, by) => {
          const card = idCardFrom('371599', day('1950-01-01'), sequence);
          const digit = (Number(card[place]) + by) % 10;
          expect(checkIdCard(card.slice(0, place) + String(digit) + card.slice(place + 1))).toBeDefined();
          const [a = '', b = ''] = card.slice(place, place + 2);
          if (a !== b) expect(checkIdCard(card.slice(0, place) + b + a + card.slice(place + 2))).toBeDefined();
        },
      ),
    );
  });
});

describe('what a number says', () => {
  it('tells birth and sex', () => {
    expect(birthOfIdCard(woman)).toBe('1950-01-01');
    expect(sexOfIdCard(woman)).toBe('female');
    expect(sexOfIdCard(man)).toBe('male');
  });

  it('throws for a number that is not valid, without naming it', () => {
    const wrong = '371599195001011623';
    for (const read of [birthOfIdCard, sexOfIdCard]) {
      expect(() => read(wrong)).toThrow(RangeError);
      expect(() => read(wrong)).not.toThrow(wrong);
    }
  });
});

describe('idCardFrom', () => {
  it('makes valid numbers that say what they were made of', () => {
    const births = fc.integer({ min: 0, max: 50_000 }).map((n) => addDays(day('1900-01-01'), n));
    fc.assert(
      fc.property(births, fc.integer({ min: 0, max: 999 }), (birth, sequence) => {
        const card = idCardFrom('371599', birth, sequence);
        expect(checkIdCard(card)).toBeUndefined();
        expect(normaliseIdCard(card.toLowerCase())).toBe(card);
        expect(birthOfIdCard(card)).toBe(birth);
        expect(sexOfIdCard(card)).toBe(sequence % 2 ? 'male' : 'female');
      }),
    );
    expect(idCardFrom('371599', day('1950-01-01'), 162)).toBe(woman);
  });

  it('refuses other parts', () => {
    expect(() => idCardFrom('3715', day('1950-01-01'), 1)).toThrow(RangeError);
    for (const sequence of [-1, 1000, 0.5])
      expect(() => idCardFrom('371599', day('1950-01-01'), sequence)).toThrow(RangeError);
  });
});
