import type { ConsoleModule } from '../../app/resources';
import { PartyCreate, PartyEdit, PartyList } from './Parties';

export default {
  list: PartyList,
  create: PartyCreate,
  edit: PartyEdit,
  recordRepresentation: 'name',
} satisfies ConsoleModule;
