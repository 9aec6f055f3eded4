import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import { fundingClasses } from '@zhufu/domain/funding';
import { householdCategories } from '@zhufu/domain/households';
import { CampaignBox } from '../ui/campaign/CampaignBox';
import { Segments } from '../ui/Segments';
import { useChoices } from '../ui/useChoices';
import { type MapChoice } from './useMapChoice';
import { useWords } from './words';

const row = {
  display: 'grid',
  gap: 3,
  mb: 4,
  alignItems: 'end',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'minmax(200px, 340px) repeat(2, minmax(120px, 180px))',
    lg: 'minmax(180px, 300px) minmax(110px, 180px) minmax(100px, 150px) max-content max-content',
  },
  justifyContent: 'start',
} as const;

interface CodeBoxProps {
  label: string;
  /** Name of the choice in the address. */
  name: 'category' | 'fundingClass';
  list: 'householdCategory' | 'fundingClass';
  codes: readonly string[];
  value: string | undefined;
}

function CodeBox({ label, name, list, codes, value }: CodeBoxProps) {
  const translate = useTranslate();
  const { choose } = useChoices();
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      slotProps={{ select: { displayEmpty: true } }}
      onChange={(event) => choose({ [name]: event.target.value })}
    >
      <MenuItem value="">{translate('list.any')}</MenuItem>
      {codes.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`codes.${list}.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

export interface MapFiltersProps {
  choice: MapChoice;
  campaigns: CampaignRow[];
  campaign: CampaignRow;
}

/** What is counted and how it is shaded, kept in the address. */
export function MapFilters({ choice, campaigns, campaign }: MapFiltersProps) {
  const translate = useTranslate();
  const words = useWords();
  const { choose, to } = useChoices();
  const { reached, shade, level } = choice;
  const segment = (label: string, key: string, value: string | null, isChosen: boolean) => ({
    label,
    to: to({ [key]: value }),
    isChosen,
  });
  return (
    <Box role="search" aria-label={translate('list.filters')} sx={row}>
      <CampaignBox rows={campaigns} value={campaign.id} choose={(campaignId) => choose({ campaignId })} />
      <CodeBox
        label={words('category')}
        name="category"
        list="householdCategory"
        codes={householdCategories}
        value={choice.category}
      />
      <CodeBox
        label={words('fundingClass')}
        name="fundingClass"
        list="fundingClass"
        codes={fundingClasses}
        value={choice.fundingClass}
      />
      <Segments
        label={words('families')}
        segments={[
          segment(translate('list.any'), 'reached', null, reached === undefined),
          segment(words('reached'), 'reached', 'true', reached === true),
          segment(words('left'), 'reached', 'false', reached === false),
        ]}
      />
      {level === 'city' && (
        <Segments
          label={words('shading')}
          segments={[
            segment(words('byCompletion'), 'shade', null, shade === 'completion'),
            segment(words('byMoney'), 'shade', 'money', shade === 'money'),
          ]}
        />
      )}
    </Box>
  );
}
