import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type Theme, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { line } from '../../app/tokens';
import { RevealSlot } from '../../ui/mask/MaskedField';
import { formatCount } from '../../ui/when';
import { tabPath } from '../paths';
import { useWords } from '../words';
import { Head } from './Head';
import { Identity } from './Identity';
import { useStory } from './useStory';
import { countOf, type Tab as TabName } from './useTabs';

export interface HouseholdCardProps {
  household: HouseholdView;
  tabs: TabName[];
  tab: TabName;
}

/** The head of the page: who, tags, advice, masked identity, tabs with how much they hold. */
export function HouseholdCard({ household, tabs, tab }: HouseholdCardProps) {
  const words = useWords();
  const { data } = useStory(household.id);
  const [slot, takeSlot] = useState<HTMLElement | null>(null);
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const label = (name: TabName) => {
    const count = countOf(name, household, data?.counts);
    return count !== undefined ? `${words(`tabs.${name}`)} ${formatCount(count)}` : words(`tabs.${name}`);
  };
  return (
    <Paper component="section" sx={{ mb: 4, minWidth: 0 }}>
      <Head household={household} takeSlot={takeSlot} />
      <Box sx={{ borderTop: `1px solid ${line}` }}>
        <RevealSlot value={isWide ? slot : null}>
          <Identity household={household} />
        </RevealSlot>
      </Box>
      <Tabs
        value={tab}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={words('name')}
        sx={{ px: { sm: 5 }, borderTop: `1px solid ${line}` }}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            id={`tab-${name}`}
            value={name}
            label={label(name)}
            component={Link}
            to={tabPath(household.id, name)}
            replace
          />
        ))}
      </Tabs>
    </Paper>
  );
}
