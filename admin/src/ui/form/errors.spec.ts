import { errorsOf, namesOf } from './errors';

const wrong = { type: 'manual', message: 'rules.required' };

describe('errorsOf', () => {
  it('finds the fields with a message at any depth, in their order', () => {
    const errors = { visitedOn: wrong, disbursements: [undefined, { splits: [{}, { amount: wrong }] }] };
    expect(errorsOf(errors as never)).toEqual(['visitedOn', 'disbursements.1.splits.1.amount']);
  });

  it('leaves out what the server says of the whole form', () => {
    expect(errorsOf({ root: { serverError: wrong } } as never)).toEqual([]);
  });
});

describe('namesOf', () => {
  it('gives the names a field may have in the dictionary, the nearest first, and its row as the form counts it', () => {
    expect(namesOf('disbursements.1.splits.2.amount')).toEqual({
      names: ['disbursements.splits.amount', 'splits.amount', 'amount'],
      list: 'disbursements',
      row: 2,
    });
    expect(namesOf('visitedOn')).toEqual({ names: ['visitedOn'] });
  });
});
