import type { ConsoleModule } from '../app/resources';
import { DisbursementList } from './DisbursementList';
import { LineShow } from './LineShow';

export default {
  list: DisbursementList,
  routes: [{ path: ':id/show', permission: 'disbursements.list', Page: LineShow }],
} satisfies ConsoleModule;
