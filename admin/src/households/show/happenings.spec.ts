import type { HouseholdStoryView } from '@zhufu/contracts/visits/household-story.view';
import { type Show, yearsOf } from './happenings';

const told = {
  visits: [
    { id: 'v2', on: '2017-01-20' },
    { id: 'v1', on: '2016-09-14' },
  ],
  needs: [
    { visitId: 'v2', need: 'medical', on: '2017-01-20' },
    { visitId: 'v1', need: 'living', on: '2016-09-14' },
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
      ['2017', 'v2', 'v2 medical', 'roster 0'],
      ['2016', 'v1', 'v1 living'],
      ['2015', 'category 1'],
    ]);
  });

  it('is narrowed to one kind', () => {
    expect(said('visits')).toEqual([
      ['2017', 'v2'],
      ['2016', 'v1'],
    ]);
    expect(said('needs')).toEqual([
      ['2017', 'v2 medical'],
      ['2016', 'v1 living'],
    ]);
    expect(said('records')).toEqual([
      ['2017', 'roster 0'],
      ['2015', 'category 1'],
    ]);
  });
});
