import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import fc from 'fast-check';
import { AccountCreateInput, AccountListQuery, PasswordChangeInput } from './accounts/account.input';
import { CampaignCreateInput } from './campaigns/campaign.input';
import { FIELD_CONSTRAINT } from './fields';
import { RevealInput } from './households/household.actions';
import { HouseholdCreateInput, HouseholdEditInput, MemberInput } from './households/household.input';
import { HouseholdListQuery } from './households/household.query';
import { readInput } from './read-input';
import { RegionListQuery } from './regions/region.input';
import { GrantParam, SignInInput } from './sessions/session.input';
import { shapesOf } from './shapes';
import { StatementCreateInput } from './statements/statement.input';
import { CampaignStandingQuery } from './visits/campaign-standing.view';
import { VisitCreateInput, VisitEditInput } from './visits/visit.input';

type Contract = new () => object;

/** What class-validator tells of an object and of those nested in it, with its path. */
function told(errors: readonly ValidationError[], parent = ''): object[] {
  return errors.flatMap(({ property, constraints, children = [] }) => {
    const field = parent + property;
    const own = constraints && (constraints[FIELD_CONSTRAINT] ?? JSON.stringify({ rule: 'unknown' }));
    return [...(own ? [{ field, ...(JSON.parse(own) as object) }] : []), ...told(children, `${field}.`)];
  });
}

/** The same by class-validator and class-transformer. */
function readSlowly(contract: Contract, values: object) {
  const input = plainToInstance(contract, values);
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  return { input, wrong: told(errors) };
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

/** An input of a class: mostly right at its nested fields, at the others anything. */
function inputOf(contract: Contract): fc.Arbitrary<Record<string, unknown>> {
  const fields = [...shapesOf(contract)].map(([field, { of, type }]): [string, fc.Arbitrary<unknown>] => {
    if (!of) return [field, value];
    const item = inputOf(of() as Contract);
    const good = type === 'array' ? fc.array(item, { maxLength: 3 }) : item;
    const bad = fc.oneof(
      value,
      item,
      fc.array(fc.oneof(item, value, fc.array(item, { maxLength: 1 })), { maxLength: 12 }),
    );
    return [field, fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: bad })];
  });
  return fc.record({ ...Object.fromEntries(fields), other: value }, { requiredKeys: [], noNullPrototype: true });
}

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const visit = {
  id,
  householdId: ' 01890A5D-ac96-774b-bcce-b302099a8057',
  campaignId: id,
  visitedOn: '2017-01-12 ',
  visitors: [{ name: ' 周宁', title: '副主任', rank: 'county_leader' }],
  result: 'met_self',
  needs: [{ need: 'medical', words: '药费太贵\n' }],
  disbursements: [{ kind: 'cash', amount: 500, splits: [{ fundingSourceId: id.toUpperCase(), amount: 500 }] }],
};

/** A visit that is right but for what is put in at one place. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom(
      (v: typeof visit): object => v,
      (v: typeof visit): object => v.visitors[0] as object,
      (v: typeof visit): object => v.needs[0] as object,
      (v: typeof visit): object => v.disbursements[0] as object,
      (v: typeof visit): object => v.disbursements[0]?.splits[0] as object,
    ),
    fc.constantFrom(
      'visitors',
      'name',
      'title',
      'rank',
      'need',
      'words',
      'splits',
      'amount',
      'fundingSourceId',
      'paidOn',
      'other',
    ),
    fc.oneof(value, fc.constant([])),
  )
  .map(([place, field, put]) => {
    const changed = structuredClone(visit);
    Object.assign(place(changed), { [field]: put });
    return changed;
  });

/** Both readers tell the same, and read the same where nothing is wrong. */
function expectBoth(contract: Contract, values: Record<string, unknown>): void {
  const [found, expected] = [readInput(contract, values), readSlowly(contract, values)];
  expect(found.wrong).toEqual(expected.wrong);
  if (expected.wrong.length === 0) expect(found).toEqual(expected);
}

describe('a contract', () => {
  it.each<Contract>([
    HouseholdListQuery,
    RegionListQuery,
    CampaignStandingQuery,
    AccountListQuery,
    AccountCreateInput,
    PasswordChangeInput,
    SignInInput,
    GrantParam,
    RevealInput,
    MemberInput,
    HouseholdEditInput,
    HouseholdCreateInput,
    VisitEditInput,
    VisitCreateInput,
    CampaignCreateInput,
    StatementCreateInput,
  ])('%p is read as class-validator reads it', (contract) => {
    fc.assert(
      fc.property(inputOf(contract), (values) => expectBoth(contract, values)),
      { numRuns: 300 },
    );
  });

  it('with one thing wrong deep inside is told as class-validator tells it', () => {
    fc.assert(
      fc.property(nearlyRight, (values) => expectBoth(VisitCreateInput, values)),
      { numRuns: 500 },
    );
  });

  it('names each fault by its path and converts what is nested', () => {
    const found = readInput(VisitCreateInput, visit);
    expect(found.wrong).toEqual([]);
    expect(found.input).toMatchObject({ householdId: id, visitedOn: '2017-01-12', needs: [{ words: '药费太贵' }] });
    expect(found.input.disbursements?.[0]?.splits[0]).toEqual({ fundingSourceId: id, amount: 500 });
    const { wrong } = readInput(VisitCreateInput, {
      ...visit,
      visitors: [{ name: '周宁', rank: 'king', colour: 1 }],
      needs: 'x',
    });
    expect(wrong).toEqual([
      { field: 'visitors.0.colour', rule: 'unknown' },
      { field: 'visitors.0.rank', rule: 'choice' },
      { field: 'needs', rule: 'list' },
    ]);
  });
});
