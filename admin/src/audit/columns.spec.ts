import { camelOf, meaningOf } from './columns';

describe('what a text of the log stands for', () => {
  it.each([
    ['id_card', 'sealed', { kind: 'sealed' }],
    ['role', 'auditor', { kind: 'codes', list: 'role', codes: ['auditor'] }],
    ['causes', '["illness","schooling"]', { kind: 'codes', list: 'householdCause', codes: ['illness', 'schooling'] }],
    ['region_id', 'x-1', { kind: 'references', resource: 'regions', ids: ['x-1'] }],
    ['split_sources', '["x-1","x-2"]', { kind: 'references', resource: 'funding-sources', ids: ['x-1', 'x-2'] }],
    ['split_amounts', '[30000,5000]', { kind: 'fen', amounts: [30000, 5000] }],
    ['amount', '无', { kind: 'text', text: '无' }],
    ['income_per_head', '328000', { kind: 'fen', amounts: [328000] }],
    ['main', 'true', { kind: 'flag', isTrue: true }],
    ['granted_at', '2017-01-09T08:30:05+00:00', { kind: 'instant', at: '2017-01-09T08:30:05+00:00' }],
    ['valid_from', '2017-01-09', { kind: 'text', text: '2017-01-09' }],
    ['names', '["聊城市","莘县"]', { kind: 'items', items: [['聊城市'], ['莘县']] }],
    ['contacts', '[{"name":"陈国","phone":null}]', { kind: 'items', items: [['陈国']] }],
    [
      'needs',
      '[{"need":"schooling","words":"学费"}]',
      { kind: 'items', items: [[{ list: 'needKind', code: 'schooling' }, '学费']] },
    ],
    ['situation', '[不是列表', { kind: 'text', text: '[不是列表' }],
  ])('%s %s', (field, text, meaning) => {
    expect(meaningOf(field, text)).toEqual(meaning);
  });

  it('is a code of its own table first', () => {
    const codes = (list: string) => ({ kind: 'codes', list, codes: ['submitted'] });
    expect(meaningOf('status', 'submitted', 'visit')).toEqual(codes('visitStatus'));
    expect(meaningOf('status', 'submitted', 'household')).toEqual(codes('householdStatus'));
  });

  it('names columns as forms do', () => {
    expect(camelOf('income_per_head')).toBe('incomePerHead');
  });
});
