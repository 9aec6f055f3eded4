import type { FundingAccountView, FundingSourceView } from '@zhufu/contracts/funding/funding.view';

/** What is done with a source's money at the level that owns it: 登记到账, 下拨. */
export type Step = 'receive' | 'passDown';

/** The account of the reader's own region, where the source is its own and money has come. */
export const ownAccount = ({ own, regionCode, accounts }: FundingSourceView): FundingAccountView | undefined =>
  accounts.find((account) => own && account.regionCode === regionCode);

/** What comes next: money that lies undistributed is passed down, what is pledged and has not come is received; nothing when all is done. */
export function nextStep(source: FundingSourceView, mayPassDown: boolean): Step | undefined {
  if (mayPassDown && (ownAccount(source)?.left ?? 0) > 0) return 'passDown';
  return source.received < (source.pledged ?? 0) || source.received === 0 ? 'receive' : undefined;
}
