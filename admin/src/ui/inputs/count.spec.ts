import { parseCount, textOfCount } from './count';

it.each([
  ['2177', 2177],
  ['2,177', 2177],
  [' 1，234，567 ', 1234567],
  ['１２', 12],
  ['0', 0],
  ['', undefined],
  ['-3', undefined],
  ['3.5', undefined],
  ['12户', undefined],
  ['99999999999999999999', undefined],
])('%j is %p', (typed, count) => {
  expect(parseCount(typed)).toBe(count);
});

it('shows thousands, and nothing for what is no count', () => {
  expect([0, 999, 2177, 1234567, null, NaN].map(textOfCount)).toEqual(['0', '999', '2,177', '1,234,567', '', '']);
});
