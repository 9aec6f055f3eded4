import type { HouseholdStoryView } from '@zhufu/contracts/visits/household-story.view';
import { type Show, yearsOf } from './happenings';

const told = {
  visits: [
    { id: 'v2', on: '2017-01-20' },
    { id: 'v1', on: '2016-09-14' },
  ],
  needs: [
    { id: 'n2', visitId: 'v2', on: '2017-01-20' },
    { id: 'n1', visitId: 'v1', on: '2016-09-14' },
  ],
  records: [
    { kind: 'roster', on: '2017-01-20' },
    { kind: 'category', on: '2015-11-02' },
  ],
} as HouseholdStoryView;

const said = (show: Show) =>
  yearsOf(told, show).map(({ year, happenings }) => [year, ...happenings.map(({ key }) => key)]);

describe('what happened to a family', () => {
  it('stands by year, a visit before what was said on it and before the changes of its day', () => {
    expect(said('all')).toEqual([
      ['2017', 'v2', 'n2', 'roster 0'],
      ['2016', 'v1', 'n1'],
      ['2015', 'category 1'],
    ]);
  });

  it('is narrowed to one kind', () => {
    expect(said('visits')).toEqual([
      ['2017', 'v2'],
      ['2016', 'v1'],
    ]);
    expect(said('needs')).toEqual([
      ['2017', 'n2'],
      ['2016', 'n1'],
    ]);
    expect(said('records')).toEqual([
      ['2017', 'roster 0'],
      ['2015', 'category 1'],
    ]);
  });
});
