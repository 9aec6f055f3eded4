import { useQuery } from '@tanstack/react-query';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { ask, queryOf } from '../../app/api';

/** The campaign at a glance, in the reader's area or one region of it. */
export const useBoard = (campaignId: string, regionCode?: string) =>
  useQuery({
    queryKey: ['dashboard', 'campaign', campaignId, regionCode],
    queryFn: ({ signal }) =>
      ask<CampaignDashboardView>(`dashboard/campaign${queryOf({ campaignId, regionCode })}`, { signal }),
  });
