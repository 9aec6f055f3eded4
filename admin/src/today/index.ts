import type { ConsoleModule } from '../app/resources';
import { TodayPage } from './TodayPage';

export default {
  routes: [{ path: '', permission: 'dashboard.show', Page: TodayPage }],
} satisfies ConsoleModule;
