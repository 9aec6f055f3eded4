import type { ConsoleModule } from '../app/resources';
import { TodayPage } from './TodayPage';

export default {
  routes: [{ path: '', permission: 'households.create', Page: TodayPage }],
} satisfies ConsoleModule;
