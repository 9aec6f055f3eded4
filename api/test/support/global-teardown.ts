type Cleanup = () => Promise<void>;

const kept = globalThis as { zhufuTestCleanup?: Cleanup };

/** Says what the end of the run must put away; set-up and teardown share nothing but the process. */
export function keepForTeardown(cleanup: Cleanup): void {
  kept.zhufuTestCleanup = cleanup;
}

/** Stops the throwaway server and removes its files. */
export default async function globalTeardown(): Promise<void> {
  await kept.zhufuTestCleanup?.();
}
