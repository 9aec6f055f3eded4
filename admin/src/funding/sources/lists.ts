import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { levelOfCode } from '@zhufu/domain/regions';
import { listPath } from '../../app/paths';

/**
 * The papers that two sums of a source add up: money comes in by receipt where the source is, and to the counties below by transfer. A
 * reader below the source, who is not told its pledge, received by transfer.
 */
export function papersOf({ id, pledged, regionCode }: Pick<FundingSourceView, 'id' | 'pledged' | 'regionCode'>) {
  const papers = (isReceipt: boolean) =>
    listPath(isReceipt ? 'funding-receipts' : 'funding-transfers', { fundingSourceId: id, status: 'posted' });
  return { received: papers(pledged !== null), allocated: papers(levelOfCode(regionCode) === 'county') };
}
