import { listPath } from '../../app/paths';
import { filtersOf } from '../../today/queues';

/** A list that is opened from the board. */
export interface WaitingList {
  resource: string;
  to: string;
}

const list = (resource: string, filter: Record<string, unknown>): WaitingList => ({
  resource,
  to: listPath(resource, filter),
});

/** The lists behind what waits in a campaign: what is counted is what opens. */
export const listsOf = (campaignId: string) => ({
  toConfirm: [list('visits', filtersOf.toConfirm(campaignId))],
  returned: [list('visits', filtersOf.returned(campaignId))],
  unsigned: [list('disbursements', filtersOf.unsigned(campaignId))],
  toPay: [list('disbursements', { campaignId, waiting: true })],
  // of one number the papers are of two kinds
  toPost: [list('funding-receipts', { waiting: true }), list('funding-transfers', { waiting: true })],
});
