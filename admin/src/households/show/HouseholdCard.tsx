import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { line } from '../../app/tokens';
import { tabPath } from '../paths';
import { useWords } from '../words';
import { Identity } from './Identity';
import { HouseholdTags } from './HouseholdTags';
import { VisitAdvice } from './VisitAdvice';
import type { Tab as TabName } from './useTabs';

export interface HouseholdCardProps {
  household: HouseholdView;
  tabs: TabName[];
  tab: TabName;
}

/** The head of the page: tags, advice, masked identity, tabs. */
export function HouseholdCard({ household, tabs, tab }: HouseholdCardProps) {
  const words = useWords();
  const count = household.members.length;
  const label = (name: TabName) =>
    name === 'members' && count > 0 ? `${words('tabs.members')} ${count}` : words(`tabs.${name}`);
  return (
    <Paper component="section" sx={{ mb: 4, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, px: 5, py: 4 }}>
        <HouseholdTags household={household} />
        <VisitAdvice household={household} />
      </Box>
      <Box sx={{ px: 5, py: 4, borderTop: `1px solid ${line}` }}>
        <Identity household={household} />
      </Box>
      <Tabs
        value={tab}
        variant="scrollable"
        scrollButtons={false}
        aria-label={words('name')}
        sx={{ px: 5, borderTop: `1px solid ${line}` }}
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
