import fc from 'fast-check';
import { addDays, ageOn, compareDays, day, daysBetween, isDay, readDay, shanghaiDay } from './calendar';

const anyDay = fc.integer({ min: -36_500, max: 36_500 }).map((n) => addDays(day('2017-01-09'), n));

describe('isDay', () => {
  it.each(['2017-01-09', '2016-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2017-02-29',
    '1900-02-29',
    '2017-04-31',
    '2017-13-01',
    '2017-00-10',
    '2017-1-9',
    '1016-01-01',
    '2017-01-09 ',
    '2017/01/09',
    '',
    20170109,
    null,
  ])('refuses %p', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('is what day() throws for', () => {
    expect(() => day('2017-02-29')).toThrow(RangeError);
  });
});

describe('shanghaiDay', () => {
  it('turns at 16:00 UTC', () => {
    expect(shanghaiDay(new Date('2017-01-08T15:59:59.999Z'))).toBe('2017-01-08');
    expect(shanghaiDay(new Date('2017-01-08T16:00:00Z'))).toBe('2017-01-09');
    expect(shanghaiDay(new Date('1969-12-31T15:59:59Z'))).toBe('1969-12-31');
  });

  it('agrees with the time zone database for every hour from 1992 on', () => {
    const words = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    const hours = fc.integer({ min: Date.UTC(1992, 0) / 3_600_000, max: Date.UTC(2100, 0) / 3_600_000 });
    fc.assert(
      fc.property(hours, (hour) => {
        const instant = new Date(hour * 3_600_000);
        expect(shanghaiDay(instant)).toBe(words.format(instant));
      }),
    );
  });

  it('refuses an invalid Date', () => {
    expect(() => shanghaiDay(new Date('no'))).toThrow(RangeError);
  });
});

describe('day arithmetic', () => {
  it('counts across months and leap days', () => {
    expect(addDays(day('2016-02-28'), 1)).toBe('2016-02-29');
    expect(addDays(day('2017-01-01'), -1)).toBe('2016-12-31');
    expect(daysBetween(day('2017-01-09'), day('2017-01-22'))).toBe(13);
    expect(daysBetween(day('2017-01-22'), day('2017-01-09'))).toBe(-13);
    expect(() => addDays(day('2199-12-31'), 1)).toThrow(RangeError);
  });

  it('agrees with itself', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });
});

describe('readDay', () => {
  it.each([
    ['2017-01-09', '2017-01-09'],
    ['20170109', '2017-01-09'],
    ['2017.1.9', '2017-01-09'],
    [' 2017/01/9 ', '2017-01-09'],
    ['2017年1月9日', '2017-01-09'],
    ['２０１７．１．９', '2017-01-09'],
    ['2017-13-40', '2017-13-40'],
    ['17-1-9', '17-1-9'],
    ['明天', '明天'],
    ['', ''],
  ])('reads %p as %p', (typed, kept) => {
    expect(readDay(typed)).toBe(kept);
  });
});

describe('ageOn', () => {
  it.each([
    ['1950-03-05', '2017-03-04', 66],
    ['1950-03-05', '2017-03-05', 67],
    ['2016-02-29', '2017-02-28', 0],
    ['2016-02-29', '2017-03-01', 1],
    ['2016-02-29', '2020-02-29', 4],
    ['2017-01-09', '2017-01-09', 0],
    ['2017-01-10', '2017-01-09', -1],
  ])('of %s on %s is %p', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });
});
