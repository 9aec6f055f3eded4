/** Filters of the lists behind the queues: what is counted is what opens. */
export const unsignedOf = (campaignId: string) => ({ campaignId, status: 'posted' });
export const returnedOf = (campaignId: string) => ({ campaignId, status: 'returned' });
/** Submitted by others: one's own visits are confirmed by somebody else. */
export const toConfirmOf = (campaignId: string) => ({ campaignId, status: 'submitted', waiting: true });
