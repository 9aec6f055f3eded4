import { ResourceContextProvider, SelectInput, useTranslate } from 'react-admin';
import { Navigate, useLocation } from 'react-router-dom';
import { filterOf } from '../regions/filter';
import { campaignOf, useCampaigns } from '../ui/campaign/useCampaigns';
import { ErrorState } from '../ui/ErrorState';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { LoadingState } from '../ui/LoadingState';
import { RegionFilter } from '../ui/region/RegionInput';
import { Sheet } from '../ui/Sheet';
import { ReportTabs } from './ReportTabs';
import { reportPath } from './paths';
import { UnreachedCard } from './unreached/UnreachedCard';
import { useUnreachedColumns } from './unreached/useUnreachedColumns';
import { useWords } from './words';

interface UnreachedFilter {
  campaignId?: string;
  regionCode?: string;
}

const sort = { field: 'village', order: 'ASC' } as const;

function UnreachedList() {
  const translate = useTranslate();
  const words = useWords();
  const { data } = useCampaigns();
  const columns = useUnreachedColumns();
  const campaigns = data?.map(({ id, name, year }) => ({ id, name: translate('campaign.ofYear', { year, name }) }));
  const filters = [
    <SelectInput key="campaign" source="campaignId" label="campaign.choose" choices={campaigns ?? []} />,
    <RegionFilter key="region" label="resources.reports.region" />,
    <CodeSelect
      key="category"
      source="category"
      label="resources.reports.columns.category"
      list="householdCategory"
      emptyText="list.any"
    />,
  ];
  return (
    <ListPage
      title={words('unreached.name')}
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
  const { campaignId, regionCode, ...rest } = filterOf(useLocation().search) as UnreachedFilter;
  const { data, error, refetch } = useCampaigns();
  const first = campaignOf(data, undefined);
  if (!campaignId && first) {
    const filter = { ...rest, campaignId: first.id, ...(regionCode ? { regionCode } : {}) };
    return <Navigate to={reportPath('unreached', filter)} replace />;
  }
  if (!campaignId) {
    return <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
  }
  return (
    <ResourceContextProvider value="reports/unreached">
      <ReportTabs page="unreached" campaignId={campaignId} regionCode={regionCode} />
      <UnreachedList />
    </ResourceContextProvider>
  );
}
