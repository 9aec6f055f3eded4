import { ApiError } from './api';

describe('ApiError', () => {
  const failed = new ApiError('没有这条记录', 404, { requestId: 'r-1' });

  it('can be told from other errors, with its status', () => {
    expect(failed).toBeInstanceOf(ApiError);
    expect(failed).toMatchObject({ message: '没有这条记录', status: 404, isOffline: false });
  });

  it('leaves its message for a form that asked', () => {
    expect(failed.body).toEqual({ errors: { root: { serverError: '没有这条记录' } }, requestId: 'r-1' });
  });

  it('leaves what is wrong with one entry of a list, none before it', () => {
    const root = { serverError: '有 1 项需要修改' };
    const refused = new ApiError('有 1 项需要修改', 422, {
      errors: { root, lines: [null, { splits: [null, '没有'] }] },
    });
    expect(refused.body.errors).toEqual({ root, lines: [{}, { splits: [{}, '没有'] }] });
  });

  it('means a record that is missing when there is none, or its id is no id', () => {
    const refused = (...fields: string[]) =>
      new ApiError('有 1 项需要修改', 422, { violations: fields.map((field) => ({ field, rule: 'id' })) });
    expect(failed.isMissing).toBe(true);
    expect(refused('id').isMissing).toBe(true);
    expect(refused('id', 'amount').isMissing).toBe(false);
    expect(refused('regionCode').isMissing).toBe(false);
    expect(refused().isMissing).toBe(false);
    expect(new ApiError('state.offline', 0).isMissing).toBe(false);
  });

  it('without an answer means the network', () => {
    expect(new ApiError('state.offline', 0).isOffline).toBe(true);
  });
});
