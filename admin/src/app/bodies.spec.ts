import 'reflect-metadata';
import { HouseholdCreateInput, HouseholdEditInput } from '@zhufu/contracts/households/household.input';
import { VisitFormInput } from '@zhufu/contracts/visits/visit.form';
import { changedFields, ERASED, pickFields } from './bodies';

const member = {
  id: 'm1',
  name: '李国田',
  relation: 'son',
  sex: 'male',
  age: 30,
  idCardMask: '**************162X',
  health: 'good',
};
const record = {
  id: 'h1',
  number: '371522-00001',
  headName: '王秀英',
  people: 2,
  phoneMask: '*******2206',
  situation: null,
  members: [member],
  version: 3,
};

describe('bodies', () => {
  it('sends only fields of the contract, at every depth', () => {
    const body = pickFields(HouseholdCreateInput, record);
    expect(Object.keys(body)).toEqual(['headName', 'people', 'situation', 'members', 'id']);
    expect(Object.keys((body.members as object[])[0] ?? {})).toEqual(['id', 'name', 'relation', 'sex', 'health']);
  });

  it('sends only what was changed', () => {
    expect(changedFields(HouseholdEditInput, record, { ...record, people: 3 })).toEqual({ people: 3 });
    expect(changedFields(HouseholdEditInput, record, { ...record })).toEqual({});
  });

  it('clears a shown field, and takes undefined and null for the same', () => {
    expect(changedFields(HouseholdEditInput, record, { ...record, people: null })).toEqual({ people: null });
    expect(changedFields(HouseholdEditInput, record, { ...record, situation: undefined })).toEqual({});
  });

  it('leaves alone what the record does not show, unless it is typed or erased', () => {
    const untouched = { ...record, phone: null, birthOn: null };
    expect(changedFields(HouseholdEditInput, record, untouched)).toEqual({});
    expect(changedFields(HouseholdEditInput, record, { ...record, phone: '13800002206' })).toEqual({
      phone: '13800002206',
    });
    expect(changedFields(HouseholdEditInput, record, { ...record, phone: ERASED })).toEqual({ phone: null });
  });

  it('does so for members too', () => {
    const members = [{ ...member, idCard: null, health: null }];
    expect(changedFields(HouseholdEditInput, record, { ...record, members })).toEqual({
      members: [{ id: 'm1', name: '李国田', relation: 'son', sex: 'male', health: null }],
    });
    const erased = [{ ...member, idCard: ERASED }];
    expect(changedFields(HouseholdEditInput, record, { ...record, members: erased }).members).toEqual([
      expect.objectContaining({ idCard: null }),
    ]);
  });
});

describe('the body of an edited visit', () => {
  const splits = [{ fundingSourceId: 's1', amount: 50_000 }];
  const line = { id: 'd1', kind: 'cash', method: 'cash_signed', amount: 50_000, paidOn: '2017-01-09', splits };
  const visit = { id: 'v1', visitedOn: '2017-01-09', disbursements: [line], version: 2 };

  it('is the day alone when the day alone was mended', () => {
    expect(changedFields(VisitFormInput, visit, { ...visit, visitedOn: '2017-01-10' })).toEqual({
      visitedOn: '2017-01-10',
    });
  });

  it('has lines without the day they were paid on before', () => {
    const disbursements = [{ ...line, amount: 60_000, splits: [{ ...splits[0], amount: 60_000 }] }];
    expect(changedFields(VisitFormInput, visit, { ...visit, disbursements })).toEqual({
      disbursements: [
        {
          kind: 'cash',
          method: 'cash_signed',
          amount: 60_000,
          splits: [{ fundingSourceId: 's1', amount: 60_000 }],
        },
      ],
    });
  });
});
