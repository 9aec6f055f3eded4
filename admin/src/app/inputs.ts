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
