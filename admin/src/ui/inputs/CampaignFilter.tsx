import { SelectInput, useGetList, useTranslate } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';

/** A campaign as a filter of a list, the latest first. */
export function CampaignFilter({ source = 'campaignId' }: { source?: string }) {
  const translate = useTranslate();
  const { data = [] } = useGetList<CampaignRow>('campaigns', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'firstOn', order: 'DESC' },
  });
  const choices = data.map(({ id, name, year }) => ({ id, name: `${year} ${name}` }));
  return <SelectInput source={source} choices={choices} translateChoice={false} emptyText={translate('list.any')} />;
}
