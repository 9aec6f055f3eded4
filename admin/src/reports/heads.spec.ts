import { consoleWords } from '@zhufu/contracts/console-words';

const { codes, resources } = consoleWords;

it.each(['householdCategory', 'fundingClass', 'visitorRank'] as const)(
  'the heads of %s are its words, with the places where they may break',
  (list) => {
    const joined = Object.entries<readonly string[]>(resources.reports.heads[list]).map(([code, texts]) => [
      code,
      texts.map((text) => text.replaceAll(/[|~]/g, '')),
    ]);
    expect(Object.fromEntries(joined)).toEqual(codes[list]);
  },
);

it.each(['registered', 'ofItCash', 'goods'] as const)('so is the head of %s', (head) => {
  const { heads, columns } = resources.reports;
  expect(heads[head].map((text) => text.replaceAll(/[|~]/g, ''))).toEqual(columns[head]);
});
