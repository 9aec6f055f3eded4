import { listPath } from '../../app/paths';
import { filtersOf } from '../../today/queues';

/** The lists behind what waits in a campaign: what is counted is what opens. */
export const listsOf = (campaignId: string) => ({
  toConfirm: listPath('visits', filtersOf.toConfirm(campaignId)),
  returned: listPath('visits', filtersOf.returned(campaignId)),
  unsigned: listPath('disbursements', filtersOf.unsigned(campaignId)),
  toPay: listPath('disbursements', { campaignId, waiting: true }),
  receiptsToPost: listPath('funding-receipts', { waiting: true }),
  transfersToPost: listPath('funding-transfers', { waiting: true }),
});
