import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { AccountCreateInput, AccountListQuery, PasswordChangeInput } from './accounts/account.input';
import { FIELD_CONSTRAINT } from './fields';
import { readFlat } from './flat';
import { RevealInput } from './households/household.actions';
import { HouseholdCreateInput, MemberInput } from './households/household.input';
import { HouseholdListQuery } from './households/household.query';
import { RegionListQuery } from './regions/region.input';
import { GrantParam, SignInInput } from './sessions/session.input';
import { shapesOf } from './shapes';

type Contract = new () => object;

/** The same by class-validator and class-transformer. */
function readSlowly(contract: Contract, values: object) {
  const input = plainToInstance(contract, values);
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  const wrong = errors.map(({ property: field, constraints = {} }) => {
    const told = constraints[FIELD_CONSTRAINT];
    return { field, ...(told ? (JSON.parse(told) as object) : { rule: 'unknown' }) };
  });
  return { input, wrong };
}

const word = fc.oneof(
  fc.constantFrom(
    '1',
    ' 25 ',
    '371524',
    '371524002001',
    'asc',
    'DESC',
    'true',
    'active',
    'other_hardship',
    'hard',
    '2017-01-09',
  ),
  fc.constantFrom(
    '01890A5D-ac96-774b-bcce-b302099a8057',
    '13800138000',
    '6222021234567890123',
    '王秀英',
    '',
    ' ',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 70 }),
);
const value = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(word, { maxLength: 3 })),
  },
);

describe('a flat class', () => {
  it.each<Contract>([
    HouseholdListQuery,
    RegionListQuery,
    AccountListQuery,
    AccountCreateInput,
    PasswordChangeInput,
    SignInInput,
    GrantParam,
    RevealInput,
    MemberInput,
  ])('%p is read as class-validator reads it', (contract) => {
    const fields = [...shapesOf(contract).keys(), 'other'];
    const inputs = fc.dictionary(fc.constantFrom(...fields), value, { noNullPrototype: true, maxKeys: fields.length });
    fc.assert(
      fc.property(inputs, (values) => {
        const [found, expected] = [readFlat(contract, values), readSlowly(contract, values)];
        expect(found?.wrong).toEqual(expected.wrong);
        if (expected.wrong.length === 0) expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is not one that nests others', () => {
    expect(readFlat(HouseholdCreateInput, {})).toBeUndefined();
  });
});
