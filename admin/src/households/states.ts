import type { HouseholdStatus } from '@zhufu/domain/households';

/** On the way to the record: to be reviewed or approved. */
export const pendingStates = ['draft', 'township_reviewed'] as const satisfies readonly HouseholdStatus[];
