import { useParams } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { listPath } from '../app/paths';
import { Breadcrumb } from '../ui/Breadcrumb';
import { useDocumentTitle } from '../ui/PageTitle';
import { ShowPage } from '../ui/ShowPage';
import { HouseholdCard } from './show/HouseholdCard';
import { History } from './show/History';
import { Lookers } from './show/Lookers';
import { Members } from './show/Members';
import { Money } from './show/Money';
import { Needs } from './show/Needs';
import { Notices } from './show/Notices';
import { Overview } from './show/Overview';
import { useTabs } from './show/useTabs';
import { Visits } from './show/Visits';
import { useWords } from './words';

const panels = {
  overview: Overview,
  members: Members,
  visits: Visits,
  money: Money,
  needs: Needs,
  history: History,
  lookers: Lookers,
};

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
  useDocumentTitle(household.headName);
  const crumbs = useCrumbs(household);
  const asked = useParams()['*'];
  const tabs = useTabs();
  const tab = tabs.find((one) => one === asked) ?? 'overview';
  const Panel = panels[tab];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
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
