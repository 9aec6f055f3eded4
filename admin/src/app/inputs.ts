import type { ContractClass } from '@zhufu/contracts/shapes';

export interface Inputs {
  create?: ContractClass;
  edit?: ContractClass;
}

/** The contract classes of each resource's bodies, fetched with the first form so that class-validator stays out of the first page. */
const loaders: Record<string, () => Promise<Inputs>> = {
  households: async () => {
    const input = await import('@zhufu/contracts/households/household.input');
    return { create: input.HouseholdCreateInput, edit: input.HouseholdEditInput };
  },
  accounts: async () => {
    const input = await import('@zhufu/contracts/accounts/account.input');
    return { create: input.AccountCreateInput, edit: input.AccountEditInput };
  },
  'funding-parties': async () => {
    const input = await import('@zhufu/contracts/funding/funding.input');
    return { create: input.FundingPartyCreateInput, edit: input.FundingPartyEditInput };
  },
  'funding-sources': async () => {
    const input = await import('@zhufu/contracts/funding/funding.input');
    return { create: input.FundingSourceCreateInput, edit: input.FundingSourceEditInput };
  },
  'funding-receipts': async () => {
    const input = await import('@zhufu/contracts/funding/funding.input');
    return { create: input.FundingReceiptCreateInput, edit: input.FundingReceiptEditInput };
  },
  'funding-transfers': async () => {
    const input = await import('@zhufu/contracts/funding/funding.input');
    return { create: input.FundingTransferCreateInput, edit: input.FundingTransferEditInput };
  },
  'goods-items': async () => {
    const input = await import('@zhufu/contracts/goods/goods-item.input');
    return { create: input.GoodsItemCreateInput, edit: input.GoodsItemEditInput };
  },
  campaigns: async () => {
    const input = await import('@zhufu/contracts/campaigns/campaign.input');
    return { create: input.CampaignCreateInput, edit: input.CampaignEditInput };
  },
  visits: async () => {
    const { VisitCreateInput } = await import('@zhufu/contracts/visits/visit.input');
    const { VisitFormInput } = await import('@zhufu/contracts/visits/visit.form');
    return { create: VisitCreateInput, edit: VisitFormInput };
  },
  statements: async () => {
    const input = await import('@zhufu/contracts/statements/statement.input');
    return { create: input.StatementCreateInput, edit: input.StatementEditInput };
  },
  regions: async () => {
    const input = await import('@zhufu/contracts/regions/region.input');
    return { create: input.RegionCreateInput };
  },
};

export async function inputOf(resource: string, kind: keyof Inputs): Promise<ContractClass> {
  const contract = (await loaders[resource]?.())?.[kind];
  if (!contract) throw new Error(`no ${kind} input of ${resource}`);
  return contract;
}
