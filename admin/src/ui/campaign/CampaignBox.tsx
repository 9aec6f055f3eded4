import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';

export interface CampaignBoxProps {
  rows: CampaignRow[];
  value: string | undefined;
  choose: (id: string) => void;
}

/** Which campaign a page is about. */
export function CampaignBox({ rows, value, choose }: CampaignBoxProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('campaign.choose')}
      value={value ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      {rows.map(({ id, name, year }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {translate('campaign.ofYear', { year, name })}
        </MenuItem>
      ))}
    </TextField>
  );
}
