import type { Pair } from '../words';

/** What react-admin says after a record was saved. */
export const notifications: Record<'created' | 'updated', Pair> = {
  created: ['已登记', 'Added'],
  updated: ['已保存', 'Saved'],
};
