import type { ConsoleModule } from '../app/resources';
import { StatementCreate, StatementEdit } from './StatementForms';
import { StatementList } from './StatementList';
import { StatementShow } from './StatementShow';

export default {
  list: StatementList,
  create: StatementCreate,
  edit: StatementEdit,
  show: StatementShow,
  recordRepresentation: 'title',
} satisfies ConsoleModule;
