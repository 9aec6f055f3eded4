import { ResourceContextProvider } from 'react-admin';
import { OfCampaign } from '../ui/campaign/OfCampaign';
import { CampaignFilter } from '../ui/inputs/CampaignFilter';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RegionFilter } from '../ui/region/RegionInput';
import { ReportTabs } from './ReportTabs';
import { UnreachedCard } from './unreached/UnreachedCard';
import { useUnreachedColumns } from './unreached/useUnreachedColumns';
import { useWords } from './words';

const RESOURCE = 'reports/unreached';
const sort = { field: 'village', order: 'ASC' } as const;

const filters = [
  <CampaignFilter key="campaign" isRequired />,
  <RegionFilter key="region" />,
  <CodeSelect key="category" source="category" list="householdCategory" emptyText="list.any" />,
];

function UnreachedList() {
  const words = useWords();
  const columns = useUnreachedColumns();
  return (
    <ListPage
      lead={words('unreached.lead')}
      filters={filters}
      sort={sort}
      emptyHint={words('unreached.emptyHint')}
      card={() => <UnreachedCard />}
    >
      {columns}
    </ListPage>
  );
}

/** The families on record that a campaign has not reached. */
export function ReportUnreached() {
  return (
    <OfCampaign resource={RESOURCE}>
      {({ campaignId, regionCode }) => (
        <ResourceContextProvider value={RESOURCE}>
          <ReportTabs page="unreached" campaignId={campaignId} regionCode={regionCode} />
          <UnreachedList />
        </ResourceContextProvider>
      )}
    </OfCampaign>
  );
}
