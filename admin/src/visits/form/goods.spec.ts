import { goodsWrongs } from './goods';

const missing = { message: 'rules.required', args: {} };

describe('goodsWrongs', () => {
  it('asks goods for their item and how many, in their line', () => {
    const lines = [
      { kind: 'cash' },
      { kind: 'goods', amount: 100 },
      { kind: 'goods', goodsItemId: 'rice', quantity: 2 },
    ];
    expect(goodsWrongs(lines as never)).toEqual({
      disbursements: [{}, { goodsItemId: missing, quantity: missing }, {}],
    });
  });

  it('is empty when nothing is missing', () => {
    expect(goodsWrongs([{ kind: 'cash' }])).toEqual({});
    expect(goodsWrongs(undefined)).toEqual({});
  });
});
