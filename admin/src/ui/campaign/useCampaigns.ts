import { useGetList } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import { type CampaignStatus, openStatuses } from '@zhufu/domain/campaigns';
import { useChoices } from '../useChoices';

const sort = { field: 'firstOn', order: 'DESC' } as const;
const pagination = { page: 1, perPage: 100 };
const unstarted: readonly CampaignStatus[] = ['draft', 'issued', 'roster'];

/** The campaigns of the reader's area, the latest first. */
export function useCampaigns(filter: Record<string, unknown> = {}, enabled = true) {
  return useGetList<CampaignRow>(
    'campaigns',
    { filter, sort, pagination },
    { staleTime: 60_000, onError: () => undefined, enabled },
  );
}

/** The campaign of the day: of those in which visits are entered today, the one the page's address names, else the latest. */
export function useCampaignOfDay(enabled = true) {
  const { chosen } = useChoices();
  const { data, error, refetch } = useCampaigns({ open: true }, enabled);
  return { campaign: data?.find(({ id }) => id === chosen('campaignId')) ?? data?.[0], data, error, refetch };
}

/** The one that was asked for; else the one that runs, else the latest that has begun. */
export function campaignOf(rows: CampaignRow[] | undefined, id: string | undefined): CampaignRow | undefined {
  if (id) return rows?.find((row) => row.id === id);
  return (
    rows?.find(({ status }) => openStatuses.includes(status)) ??
    rows?.find(({ status }) => !unstarted.includes(status)) ??
    rows?.[0]
  );
}
