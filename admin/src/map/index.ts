import type { ConsoleModule } from '../app/resources';
import { MapPage } from './MapPage';

export default {
  routes: [{ path: '', permission: 'map.show', Page: MapPage }],
} satisfies ConsoleModule;
