import type { ConsoleModule } from '../app/resources';
import { VisitCreate } from './VisitCreate';
import { VisitEdit } from './VisitEdit';
import { VisitList } from './VisitList';
import { VisitQueue } from './VisitQueue';
import { VisitShow } from './VisitShow';

export default {
  list: VisitList,
  create: VisitCreate,
  edit: VisitEdit,
  show: VisitShow,
  routes: [{ path: 'queue', permission: 'visits.queue', Page: VisitQueue }],
  recordRepresentation: 'headName',
} satisfies ConsoleModule;
