import type { ConsoleModule } from '../app/resources';
import { RegionCreate } from './RegionCreate';
import { RegionList } from './RegionList';
import { RegionShow } from './RegionShow';

export default {
  list: RegionList,
  create: RegionCreate,
  show: RegionShow,
  recordRepresentation: 'fullName',
} satisfies ConsoleModule;
