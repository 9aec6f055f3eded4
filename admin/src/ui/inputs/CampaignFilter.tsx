import { SelectInput, useTranslate } from 'react-admin';
import { useCampaigns } from '../campaign/useCampaigns';

// names of campaigns are long: as many columns of the filters as there are on the narrowest screen
const wide = { gridColumn: { sm: 'span 3' } };

export interface CampaignFilterProps {
  source?: string;
  /** The list is always of one campaign. */
  isRequired?: boolean;
  /** What stands for no campaign; all of them, in a list. */
  emptyText?: string;
}

/** A campaign as a filter of a list, the latest first. */
export function CampaignFilter({ source = 'campaignId', isRequired, emptyText = 'list.any' }: CampaignFilterProps) {
  const translate = useTranslate();
  const { data = [] } = useCampaigns();
  const choices = data.map(({ id, name, year }) => ({ id, name: translate('campaign.ofYear', { year, name }) }));
  return (
    <SelectInput
      source={source}
      choices={choices}
      translateChoice={false}
      emptyText={translate(emptyText)}
      isRequired={isRequired}
      sx={wide}
    />
  );
}
