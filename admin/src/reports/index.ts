import type { ConsoleModule } from '../app/resources';
import { ReportBrief } from './ReportBrief';
import { ReportSummary } from './ReportSummary';
import { ReportTotals } from './ReportTotals';
import { ReportUnreached } from './ReportUnreached';
import { ReportYears } from './ReportYears';

export default {
  list: ReportTotals,
  routes: [
    { path: 'summary', permission: 'reports.show', Page: ReportSummary },
    { path: 'brief', permission: 'reports.show', Page: ReportBrief },
    { path: 'years', permission: 'reports.list', Page: ReportYears },
    { path: 'unreached', permission: 'reports.list', Page: ReportUnreached },
  ],
} satisfies ConsoleModule;
