const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧贺侯尤姜'];
const GIVEN = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文玉建国志红梅春华龙生海凤云德金山宝福祥永成林东辉'];

/** A number in [0, 1) from two whole numbers, always the same for the same two: the demonstration city does not depend on chance. */
export function chance(i: number, salt: number): number {
  let x = (Math.imul(i + 1, 2654435761) ^ Math.imul(salt + 1, 40503)) >>> 0;
  x = Math.imul(x ^ (x >>> 15), 2246822519) >>> 0;
  x = Math.imul(x ^ (x >>> 13), 3266489917) >>> 0;
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/** One of a list. */
export const pick = <T>(list: readonly T[], i: number, salt: number): T => {
  const chosen = list[Math.floor(chance(i, salt) * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
};

/** A made-up name; the same number gives the same name. */
export function personName(i: number, surname = pick(SURNAMES, i, 1)): string {
  return surname + pick(GIVEN, i, 2) + (chance(i, 3) < 0.82 ? pick(GIVEN, i, 4) : '');
}
