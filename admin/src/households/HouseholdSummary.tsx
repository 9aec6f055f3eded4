import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import type { SummaryView } from '@zhufu/contracts/households/household.view';
import { ask, queryOf } from '../app/api';
import { listPath } from '../app/paths';
import { useMay } from '../app/session';
import { useWay } from '../regions/useWay';
import type { Crumb } from '../ui/Breadcrumb';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageTitle } from '../ui/PageTitle';
import { useRootRegion } from '../ui/region/useRegions';
import { Sheet } from '../ui/Sheet';
import { summaryPath } from './paths';
import { PrintRules } from '../ui/print/PrintRules';
import { SummaryFigures } from './summary/SummaryFigures';
import { SummaryTable } from './summary/SummaryTable';
import { useWords } from './words';

/** 家庭汇总 / 聊城市 / 莘县: from the region one acts in down to the one that is shown. */
function useCrumbs(regionCode: string | undefined): Crumb[] {
  const words = useWords();
  const root = useRootRegion();
  const way = useWay(regionCode);
  const start = way.findIndex(({ code }) => code === root?.code);
  const mayList = useMay('households.list');
  const list = mayList ? [{ label: words('name'), to: listPath('households') }] : [];
  const above = way.slice(start < 0 ? 0 : start, -1).map(({ code, name }) => ({ label: name, to: summaryPath(code) }));
  return [...list, ...above];
}

/** How many families are on record, by region and category; the leaders' first page. */
export function HouseholdSummary() {
  const words = useWords();
  const [params] = useSearchParams();
  const regionCode = params.get('regionCode') ?? undefined;
  const crumbs = useCrumbs(regionCode);
  const { data, error, refetch } = useQuery({
    queryKey: ['households', 'summary', regionCode],
    queryFn: ({ signal }) => ask<SummaryView>(`households/summary${queryOf({ regionCode })}`, { signal }),
  });
  const region = data?.total.regionName;
  return (
    <>
      <PrintRules />
      <PageTitle
        title={words('summary.name')}
        note={region}
        lead={words('summary.lead')}
        crumbs={crumbs.length > 0 ? crumbs : undefined}
        actions={
          <Button variant="outlined" className="no-print" onClick={() => window.print()}>
            {words('summary.print')}
          </Button>
        }
      />
      {!data && (
        <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>
      )}
      {data && <SummaryFigures summary={data} />}
      {data && <SummaryTable summary={data} />}
    </>
  );
}
