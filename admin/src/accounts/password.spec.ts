import { checkPassword } from '@zhufu/domain/password';
import { generatePassword } from './password';

describe('generatePassword', () => {
  it('always passes the rule', () => {
    const made = Array.from({ length: 500 }, () => generatePassword('liuxia'));
    expect(made.filter((password) => checkPassword(password, 'liuxia'))).toEqual([]);
  });

  it('has three groups of letters that are not mistaken for each other', () => {
    expect(generatePassword('')).toMatch(/^[3-46-9a-km-zA-HJ-NP-RT-Y]{4}(-[3-46-9a-km-zA-HJ-NP-RT-Y]{4}){2}$/);
  });

  it('is not the same twice', () => {
    expect(new Set(Array.from({ length: 200 }, () => generatePassword(''))).size).toBe(200);
  });
});
