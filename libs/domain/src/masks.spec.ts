import { maskAddress, maskBankCard, maskIdCard, maskName, maskPhone } from './masks';

describe('masks', () => {
  it('shows the last four only', () => {
    expect(maskIdCard('37159919500101162X')).toBe('**************162X');
    expect(maskPhone('13000002206')).toBe('*******2206');
    expect(maskPhone('0635-8882206')).toBe('*******2206');
    expect(maskBankCard('6200000000000000017')).toBe('************0017');
  });

  it('shows nothing of what has four characters or fewer', () => {
    expect(maskPhone('2206')).toBe('***********');
    expect(maskIdCard('162X')).toBe('*'.repeat(18));
  });

  it.each([
    ['王志英', '王*英'],
    ['王英', '王*'],
    ['王', '*'],
    ['王\u3000英', '王*'],
    ['欧阳娜', '欧阳*'],
    ['欧阳娜娜', '欧**娜'],
    ['阿卜杜·买提', '阿****提'],
    ['王𫖯', '王*'],
    ['', ''],
    [' ', ''],
  ])('masks the name %p as %p', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('leaves the village of an address', () => {
    expect(maskAddress('贺庄村')).toBe('贺庄村 **号');
    expect(maskAddress('贺庄村委会')).toBe('贺庄村 **号');
  });

  it('keeps empty empty', () => {
    for (const mask of [maskIdCard, maskPhone, maskBankCard, maskName, maskAddress]) expect(mask('')).toBe('');
  });
});
