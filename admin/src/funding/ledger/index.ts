import type { ConsoleModule } from '../../app/resources';
import { LedgerList } from './LedgerList';

export default { list: LedgerList } satisfies ConsoleModule;
