import { canMove, move, type TransitionTable, verbsFrom } from './transitions';

const door: TransitionTable<'open' | 'shut' | 'locked', 'shut' | 'open' | 'lock'> = {
  shut: { from: ['open'], to: 'shut' },
  open: { from: ['shut', 'locked'], to: 'open' },
  lock: { from: ['shut'], to: 'locked' },
};

describe('transitions', () => {
  it('moves where the table says so', () => {
    expect(move(door, 'open', 'locked')).toBe('open');
    expect(move(door, 'lock', 'open')).toBeUndefined();
    expect(canMove(door, 'lock', 'shut')).toBe(true);
    expect(canMove(door, 'lock', 'locked')).toBe(false);
  });

  it('lists what may be done', () => {
    expect(verbsFrom(door, 'shut')).toEqual(['open', 'lock']);
    expect(verbsFrom(door, 'open')).toEqual(['shut']);
  });
});
