import type { ConsoleModule } from '../app/resources';
import { AuditList } from './AuditList';
import { AuditShow } from './AuditShow';

export default { list: AuditList, show: AuditShow } satisfies ConsoleModule;
