import type { ConsoleModule } from '../../app/resources';
import { SourceCreate, SourceEdit } from './SourceForms';
import { SourceList } from './SourceList';
import { SourceShow } from './SourceShow';

export default {
  list: SourceList,
  create: SourceCreate,
  edit: SourceEdit,
  show: SourceShow,
  recordRepresentation: 'name',
} satisfies ConsoleModule;
