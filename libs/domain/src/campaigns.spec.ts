import {
  campaignDays,
  campaignFlow,
  campaignLacks,
  type CampaignStatus,
  campaignStatuses,
  dayOfCampaign,
  elapsedOf,
  entryEndsOn,
  isOver,
  shareOut,
} from './campaigns';
import { day } from './calendar';
import { verbsFrom } from './transitions';

const first = day('2017-01-09');
const last = day('2017-01-22');

describe('a campaign', () => {
  it('counts both its ends: 9 to 22 January are 14 days', () => {
    expect(campaignDays(first, last)).toBe(14);
    expect(campaignDays(first, first)).toBe(1);
  });

  it('says which day it is, none before it and the last one after it', () => {
    expect(
      ['2017-01-08', '2017-01-09', '2017-01-20', '2017-01-22', '2017-02-01'].map((on) =>
        dayOfCampaign(first, last, day(on)),
      ),
    ).toEqual([0, 1, 12, 14, 14]);
  });

  it('is over after its last day, or once its figures are closed; no time of it is left then', () => {
    const drive = { firstOn: first, lastOn: last, status: 'running' as const };
    const told = (on: string, status: CampaignStatus) => {
      const campaign = { ...drive, status };
      return [isOver(campaign, day(on)), elapsedOf(campaign, day(on)).toFixed(3)];
    };
    expect(told('2017-01-20', 'running')).toEqual([false, '0.857']);
    expect(told('2017-01-22', 'late_entry')).toEqual([false, '1.000']);
    expect(told('2017-01-23', 'running')).toEqual([true, '1.000']);
    expect((['totalled', 'submitted', 'archived'] as const).map((status) => told('2017-01-12', status))).toEqual(
      Array(3).fill([true, '1.000']),
    );
  });

  it('takes late entries for some days', () => {
    expect(entryEndsOn(last, 14)).toBe('2017-02-05');
    expect(entryEndsOn(last, 0)).toBe('2017-01-22');
  });

  it('deals out what is left over the days that remain', () => {
    expect(shareOut(331, 2)).toEqual([166, 165]);
    expect(shareOut(2, 4)).toEqual([1, 1, 0, 0]);
    expect(shareOut(5, 0)).toEqual([]);
  });

  it('says what is not set of it before counties work with it; a target of either kind is one', () => {
    const none = { targetHouseholds: null, targetAmount: null, sources: [], standards: [] };
    expect(campaignLacks(none)).toEqual(['target', 'sources', 'standards']);
    expect(campaignLacks({ ...none, targetAmount: 0, standards: [{}] })).toEqual(['sources']);
    expect(campaignLacks({ targetHouseholds: 5, targetAmount: null, sources: [{}], standards: [{}] })).toEqual([]);
  });

  it('goes the way of decisions.md', () => {
    expect(Object.fromEntries(campaignStatuses.map((status) => [status, verbsFrom(campaignFlow, status)]))).toEqual({
      draft: ['issue'],
      issued: ['list_roster', 'start'],
      roster: ['start'],
      running: ['close_entry', 'total'],
      late_entry: ['total'],
      totalled: ['reopen', 'submit'],
      submitted: ['archive'],
      archived: [],
    });
  });
});
