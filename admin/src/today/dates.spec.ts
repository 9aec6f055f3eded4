import { longDay, lunarDay } from './dates';

describe('the day', () => {
  it('is written out', () => {
    expect(longDay('zh', '2017-01-20')).toBe('1月20日星期五');
    expect(longDay('en', '2017-01-20')).toBe('Friday 20 January');
  });

  it('has its place in the lunar calendar', () => {
    expect(lunarDay('zh', '2017-01-20')).toBe('腊月廿三');
    expect(lunarDay('zh', '2017-01-28')).toBe('正月初一');
    expect(lunarDay('zh', '2017-02-06')).toBe('正月初十');
    expect(lunarDay('zh', '2017-02-16')).toBe('正月二十');
    expect(lunarDay('en', '2017-01-20')).toBeUndefined();
  });
});
