import 'reflect-metadata';
import { HouseholdCreateInput } from '@zhufu/contracts/households/household.input';
import { allOf, type Messages, messagesAt, violationsOf, withoutNews } from './validate';

const category = { category: 'other_hardship', main: true, validFrom: '2017-01-09' };
const whole = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  villageCode: '371522100201',
  headName: '王秀英',
  hardshipLevel: 'hard',
  categories: [category],
};

describe('violationsOf', () => {
  it('is empty when all is well', async () => {
    expect(await violationsOf(HouseholdCreateInput, whole)).toEqual({});
  });

  it('names the rule of a field and its parameters', async () => {
    const wrong = await violationsOf(HouseholdCreateInput, { ...whole, headName: '', people: 99 });
    expect(wrong).toEqual({
      headName: { message: 'rules.required', args: {} },
      people: { message: 'rules.range', args: { min: 1, max: 30 } },
    });
  });

  it('keeps the place of an item in a list', async () => {
    const wrong = await violationsOf(HouseholdCreateInput, {
      ...whole,
      categories: [category, { ...category, validFrom: '2017-02-30' }],
    });
    expect(wrong.categories).toEqual([{}, { validFrom: { message: 'rules.day', args: {} } }]);
  });

  it('does not mind what a view shows besides', async () => {
    expect(await violationsOf(HouseholdCreateInput, { ...whole, phoneMask: '*******2206', version: 3 })).toEqual({});
  });
});

describe('allOf', () => {
  const short = { message: 'rules.fundsShort', args: { short: '40.00' } };
  const missing = { message: 'rules.required', args: {} };

  it('keeps what both say, in lists by place', () => {
    const money: Messages = { lines: [{ splits: [{ amount: short }, {}] }] };
    const contract: Messages = { visitedOn: missing, lines: [{ splits: [{}, { amount: missing }] }] };
    expect(allOf(money, contract)).toEqual({
      visitedOn: missing,
      lines: [{ splits: [{ amount: short }, { amount: missing }] }],
    });
  });

  it('lets the second speak where both do', () => {
    expect(allOf({ amount: short }, { amount: missing })).toEqual({ amount: missing });
    expect(allOf({ lines: [{ amount: short }] }, { lines: missing })).toEqual({ lines: missing });
    expect(allOf({ amount: short }, {})).toEqual({ amount: short });
  });
});

describe('messagesAt', () => {
  it('stands at the field, in lists by place', () => {
    const order = { field: 'lastOn', rule: 'order' } as const;
    const twice = { field: 'lines.1.fundingClass', rule: 'range', params: { max: 3 } } as const;
    const messages = messagesAt([order, twice]);
    expect(messages.lastOn).toEqual({ message: 'rules.order', args: {} });
    const told = { fundingClass: { message: 'rules.range', args: { max: 3 } } };
    expect((messages.lines as Messages[])[1]).toEqual(told);
    // with what the contract says of other rows, and of a row that came
    const amount = { message: 'rules.required', args: {} };
    expect(allOf(messages, { lines: [{ amount }] }).lines).toEqual([{ amount }, told]);
    expect((withoutNews(messages, []).lines as Messages[])[1]).toEqual(told);
  });
});

describe('withoutNews', () => {
  const missing = { message: 'rules.required', args: {} };
  const short = { message: 'rules.fundsShort', args: { short: '40.00' } };

  it('leaves out what a row lacks and nobody was told of, and nothing else', () => {
    const wrong: Messages = {
      result: missing,
      visitors: [{ name: missing }, { name: missing, rank: missing }],
      disbursements: [{ amount: missing, splits: [{ amount: short }, { fundingSourceId: missing }] }],
    };
    expect(withoutNews(wrong, ['visitors.1.rank', 'disbursements.0.splits.1.fundingSourceId'])).toEqual({
      result: missing,
      visitors: [{}, { rank: missing }],
      disbursements: [{ splits: [{ amount: short }, { fundingSourceId: missing }] }],
    });
    expect(withoutNews({ visitors: missing }, [])).toEqual({ visitors: missing });
    expect(withoutNews({ visitors: [{ name: missing }] }, [])).toEqual({});
  });
});
