import { toHalfWidth, withoutBlanks } from './text';

describe('text', () => {
  it('narrows what a Chinese input method widens, and nothing else', () => {
    expect(toHalfWidth('１，２３４．５￥－Ｘｘ')).toBe('1,234.5¥-Xx');
    expect(toHalfWidth('王志英 5² ①。')).toBe('王志英 5² ①。');
  });

  it('removes every blank', () => {
    expect(withoutBlanks(' 王\u3000英\u00a0\t\n')).toBe('王英');
  });
});
