import type { ConsoleModule } from '../app/resources';
import { HouseholdCreate } from './HouseholdCreate';
import { HouseholdEdit } from './HouseholdEdit';
import { HouseholdList } from './HouseholdList';
import { HouseholdQueue } from './HouseholdQueue';
import { HouseholdShow } from './HouseholdShow';
import { HouseholdSummary } from './HouseholdSummary';

export default {
  list: HouseholdList,
  create: HouseholdCreate,
  edit: HouseholdEdit,
  show: HouseholdShow,
  routes: [
    { path: 'queue', permission: 'households.create', Page: HouseholdQueue },
    { path: 'summary', permission: 'households.summary', Page: HouseholdSummary },
  ],
  recordRepresentation: 'headName',
} satisfies ConsoleModule;
