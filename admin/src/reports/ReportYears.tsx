import Alert from '@mui/material/Alert';
import { useGetList } from 'react-admin';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import type { CampaignYearRow } from '@zhufu/contracts/reports/report.view';
import { Answered } from '../ui/Answered';
import { PageTitle } from '../ui/PageTitle';
import { useAnswer } from '../ui/useAnswer';
import { useChoices } from '../ui/useChoices';
import { ReportTabs } from './ReportTabs';
import { ComputedYears } from './years/ComputedYears';
import { PublishedYears } from './years/PublishedYears';
import { useWords } from './words';

const query = {
  sort: { field: 'firstOn', order: 'DESC' },
  pagination: { page: 1, perPage: 100 },
  filter: {},
} as const;

/** Year by year: what campaigns add up to, and what was published, each in its own block with its own basis (product.md 4). */
export function ReportYears() {
  const words = useWords();
  const { chosen } = useChoices();
  const years = useAnswer<{ data: CampaignYearRow[] }>('reports/campaign-years');
  const { data, error, refetch } = useGetList<StatementRow>('statements', query, { onError: () => undefined });
  return (
    <>
      <ReportTabs page="years" campaignId={chosen('campaignId')} regionCode={chosen('regionCode')} />
      <PageTitle title={words('years.name')} lead={words('years.lead')} />
      <Alert severity="info" sx={{ mb: 4 }}>
        {words('years.why')}
      </Alert>
      <Answered answer={years}>{(view) => <ComputedYears rows={view.data} />}</Answered>
      <Answered answer={{ data, error, refetch }}>{(rows) => <PublishedYears rows={rows} />}</Answered>
    </>
  );
}
