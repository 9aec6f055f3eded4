import type { ConsoleModule } from '../app/resources';
import { RosterList } from './RosterList';

export default { list: RosterList, recordRepresentation: 'headName' } satisfies ConsoleModule;
