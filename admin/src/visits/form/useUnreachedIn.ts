import { useGetList } from 'react-admin';
import type { Page } from '@zhufu/contracts/list-query';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { createPath } from '../../app/paths';
import { queryOf } from '../../app/api';
import { useMay } from '../../app/session';
import { useCampaignOfDay } from '../../ui/campaign/useCampaigns';
import { useRootRegion } from '../../ui/region/useRegions';
import { useAnswer } from '../../ui/useAnswer';
import { useChoices } from '../../ui/useChoices';

/** As many as their standing is asked for at once. */
const MOST = 20;

export interface Village {
  villageCode: string;
  villageName: string;
}

/** The chooser of the next family, beginning with those of a village that a campaign has not reached. */
export const nextOf = ({ villageCode, villageName }: Village, campaignId: string | null | undefined): string =>
  `${createPath('visits')}${queryOf({ village: villageCode, name: villageName, campaignId })}`;

/**
 * Families that the campaign of the day has not reached, of the village that the chooser's address names, else of the reader's region; and how
 * many visits there wait to be confirmed, for their families are still among these.
 */
export function useUnreachedIn(isAsked: boolean) {
  const mayKnow = useMay('reports.list');
  const mayCount = useMay('visits.list');
  const { chosen } = useChoices();
  const root = useRootRegion();
  const { campaign } = useCampaignOfDay(mayKnow && isAsked);
  const place = chosen('village') ? { code: chosen('village'), name: chosen('name') } : root;
  const enabled = mayKnow && isAsked && place !== undefined && campaign !== undefined;
  const { data } = useAnswer<Page<UnreachedRow>>(
    'reports/unreached',
    { campaignId: campaign?.id, regionCode: place?.code, perPage: MOST },
    { enabled },
  );
  const { total: waiting = 0 } = useGetList(
    'visits',
    {
      filter: { campaignId: campaign?.id, regionCode: place?.code, status: 'submitted' },
      pagination: { page: 1, perPage: 1 },
    },
    { enabled: enabled && mayCount, onError: () => undefined },
  );
  return enabled && data ? { place: place.name, total: data.total, waiting, families: data.data } : undefined;
}
