import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { listPath } from '../app/paths';
import { PageTitle } from '../ui/PageTitle';
import { ShowPage } from '../ui/ShowPage';
import { StateChip } from '../ui/StateChip';
import { HouseholdActions } from './show/HouseholdActions';
import { HouseholdCard } from './show/HouseholdCard';
import { History } from './show/History';
import { Lookers } from './show/Lookers';
import { Members } from './show/Members';
import { Notices } from './show/Notices';
import { Overview } from './show/Overview';
import { useTabs } from './show/useTabs';
import { Visits } from './show/Visits';
import { useSaid } from './useSaid';
import { useWords } from './words';

const panels = { overview: Overview, visits: Visits, members: Members, history: History, lookers: Lookers };

/** 家庭档案 / 莘县 / 柿子园镇 / 贺庄村: each step is the list of its families. */
function useCrumbs(household: HouseholdView) {
  const words = useWords();
  const at = (label: string, regionCode: string) => ({ label, to: listPath('households', { regionCode }) });
  return [
    { label: words('name'), to: listPath('households') },
    at(household.countyName, household.countyCode),
    at(household.townshipName, household.townshipCode),
    at(household.villageName, household.villageCode),
  ];
}

function HouseholdPage({ household }: { household: HouseholdView }) {
  const said = useSaid();
  const crumbs = useCrumbs(household);
  const asked = useParams()['*'];
  const tabs = useTabs();
  const tab = tabs.find((one) => one === asked) ?? 'overview';
  const Panel = panels[tab];
  return (
    <>
      <PageTitle
        title={household.headName}
        note={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            {said.who(household)}
            <StateChip status={household.status} waitsFor={household.waitsFor} />
          </Box>
        }
        crumbs={crumbs}
        actions={<HouseholdActions household={household} />}
      />
      <Notices household={household} />
      <HouseholdCard household={household} tabs={tabs} tab={tab} />
      <Panel household={household} />
    </>
  );
}

/** One family, whole (pages/household.png). */
export function HouseholdShow() {
  return <ShowPage<HouseholdView> whole="members">{(household) => <HouseholdPage household={household} />}</ShowPage>;
}
