import { useMay } from '../app/session';

const queueNames = ['unreached', 'unsigned', 'returned', 'toConfirm'] as const;
export type QueueName = (typeof queueNames)[number];
/** A queue of records; families not reached are listed by place. */
export type WaitingQueue = Exclude<QueueName, 'unreached'>;

/** The queues of the reader: only who confirms visits has some to confirm. */
export function useQueues(): QueueName[] {
  const mayConfirm = useMay('visits.confirm');
  return queueNames.filter((name) => name !== 'toConfirm' || mayConfirm);
}

/** The list that a queue's records stand in. */
export const listOf: Record<WaitingQueue, 'visits' | 'disbursements'> = {
  unsigned: 'disbursements',
  returned: 'visits',
  toConfirm: 'visits',
};

/** Filters of the lists behind the queues, of one campaign or of all: what is counted is what opens. */
export const filtersOf: Record<WaitingQueue, (campaignId?: string) => Record<string, unknown>> = {
  unsigned: (campaignId) => ({ campaignId, status: 'posted' }),
  returned: (campaignId) => ({ campaignId, status: 'returned' }),
  /** Submitted by others: one's own visits are confirmed by somebody else. */
  toConfirm: (campaignId) => ({ campaignId, status: 'submitted', waiting: true }),
};
