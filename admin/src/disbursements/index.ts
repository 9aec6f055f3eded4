import type { ConsoleModule } from '../app/resources';
import { DisbursementList } from './DisbursementList';

export default { list: DisbursementList } satisfies ConsoleModule;
