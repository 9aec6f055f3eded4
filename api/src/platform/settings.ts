/** Security settings that an evaluation (等保) may ask to change; they stand here alone (promises.md). */
export const settings = {
  /** A session without a request for this long is over. */
  idleMinutes: 30,
  /** A session is over after this long, whatever happens. */
  sessionHours: 12,
  /** Failures by account and device before it is locked, and for how long. */
  failuresBeforeLock: 5,
  lockMinutes: 30,
  /** A revealed value is shown for this many seconds. */
  revealSeconds: 60,
  /** Reveals by one account in a minute. */
  revealsPerMinute: 20,
  /** Sign-in attempts from one address in a minute, over all accounts. */
  signInsPerMinute: 60,
  /** argon2id (OWASP): memory in KiB, passes, lanes. */
  password: { memoryCost: 65536, timeCost: 3, parallelism: 1 },
  auditKeepDays: 1096,
} as const;
