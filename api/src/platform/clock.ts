import { AsyncLocalStorage } from 'node:async_hooks';
import { type Day, shanghaiDay } from '@zhufu/domain/calendar';

const ambient = new AsyncLocalStorage<() => Date>();

/** Business time. The seed and the tests set it; everyone else reads the machine's clock (decisions.md 20). */
export const clock = {
  /** The instant at which the work happens. */
  now: (): Date => (ambient.getStore() ?? (() => new Date()))(),
  /** Today's date in Shanghai. */
  today: (): Day => shanghaiDay(clock.now()),
  /** Runs `work` as if it happened at `instant`. */
  at: <T>(instant: Date, work: () => T): T => ambient.run(() => instant, work),
};
