import { listPath } from '../../app/paths';
import { filtersOf } from '../../today/queues';

/** The lists behind what waits in a campaign and a region: what is counted is what opens. */
export const listsOf = (campaignId: string, regionCode: string) => ({
  toConfirm: listPath('visits', { ...filtersOf.toConfirm(campaignId), regionCode }),
  submitted: listPath('visits', { campaignId, status: 'submitted', regionCode }),
  returned: listPath('visits', { ...filtersOf.returned(campaignId), regionCode }),
  unsigned: listPath('disbursements', { ...filtersOf.unsigned(campaignId), regionCode }),
  toPay: listPath('disbursements', { campaignId, waiting: true, regionCode }),
  receiptsToPost: listPath('funding-receipts', { waiting: true, regionCode }),
  transfersToPost: listPath('funding-transfers', { waiting: true, regionCode }),
});
