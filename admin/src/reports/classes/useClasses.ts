import { useChoices } from '../../ui/useChoices';

/** How many classes a report has: its own five, or the three that sources declare (decisions.md 12). */
export type Classes = 'five' | 'three';

/** The reader's choice, kept in the address. */
export function useClasses(): Classes {
  return useChoices().chosen('classes') === 'three' ? 'three' : 'five';
}
