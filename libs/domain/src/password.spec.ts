import { checkPassword } from './password';

describe('checkPassword', () => {
  it.each([
    ['Ab3!Ab3!x', 'short'],
    ['王志英李建国', 'short'],
    ['abcdefgh12', 'plain'],
    ['ABCDEFGHIJK', 'plain'],
    ['abcdefghijklmno', 'plain'],
    ['Aa1Aa1Aa1Aa1', 'plain'],
    ['aaaaaaaaaaaaaaaaaaaa', 'plain'],
    ['xy-HEZEHUA-2017', 'name'],
    ['abcdefgh1!', undefined],
    ['Spring2017ok', undefined],
    ['correct horse battery', undefined],
    ['abcdefghijklmnop', undefined],
  ])('finds in %p: %p', (text, fault) => {
    expect(checkPassword(text, 'hezehua')).toBe(fault);
  });

  it('has nothing against an account without a name', () => {
    expect(checkPassword('Spring2017ok', ' ')).toBeUndefined();
  });
});
