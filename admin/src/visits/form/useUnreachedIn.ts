import type { Page } from '@zhufu/contracts/list-query';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { createPath } from '../../app/paths';
import { queryOf } from '../../app/api';
import { useMay } from '../../app/session';
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

/** Those that the chooser's address names: families of a village not reached by a campaign; undefined where it names none. */
export function useUnreachedIn(isAsked: boolean) {
  const mayKnow = useMay('reports.list');
  const { chosen } = useChoices();
  const [regionCode, campaignId, village] = [chosen('village'), chosen('campaignId'), chosen('name')];
  const enabled = mayKnow && isAsked && regionCode !== undefined && campaignId !== undefined;
  const { data } = useAnswer<Page<UnreachedRow>>(
    'reports/unreached',
    { campaignId, regionCode, perPage: MOST },
    { enabled },
  );
  return enabled && data ? { village, total: data.total, families: data.data } : undefined;
}
