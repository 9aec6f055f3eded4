import type { ConsoleModule } from '../app/resources';

export default {} satisfies ConsoleModule;
