import {
  householdCategories,
  householdCauses,
  householdFlow,
  householdStatuses,
  type HouseholdStatus,
  householdVerbs,
  type HouseholdVerb,
  visitAdviceOf,
} from './households';
import { move } from './transitions';

describe('householdFlow', () => {
  it('is exactly the flow of decisions.md', () => {
    const expected: Record<string, HouseholdStatus> = {
      'draft review': 'township_reviewed',
      'draft return': 'returned',
      'township_reviewed approve': 'active',
      'township_reviewed return': 'returned',
      'returned redraft': 'draft',
      'active suspend': 'suspended',
      'active move_out': 'moved',
      'active close': 'closed',
      'suspended resume': 'active',
      'suspended move_out': 'moved',
      'suspended close': 'closed',
    };
    const pairs = householdStatuses.flatMap((state) =>
      householdVerbs.map((verb): [HouseholdStatus, HouseholdVerb] => [state, verb]),
    );
    const moves = pairs.map(([state, verb]) => [`${state} ${verb}`, move(householdFlow, verb, state)] as const);
    expect(Object.fromEntries(moves.filter(([, to]) => to !== undefined))).toEqual(expected);
  });

  it('names each verb once', () => {
    expect(Object.keys(householdFlow)).toEqual([...householdVerbs]);
  });
});

describe('codes', () => {
  it('has the seven categories and fourteen causes of product.md', () => {
    expect(new Set(householdCategories).size).toBe(7);
    expect(new Set(householdCauses).size).toBe(14);
  });

  it('advises a call first to a bereaved family, and nothing where nothing special applies', () => {
    expect(visitAdviceOf('only_child_deceased')).toBe('phone_first_avoid_children');
    expect(visitAdviceOf('two_daughter_hardship')).toBeUndefined();
  });
});
