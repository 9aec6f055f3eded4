import { pino } from 'pino';

/**
 * Structured logs on standard output. They hold no personal data: no bodies, no query strings, no parameters, no values of errors;
 * what could slip in by name is cut out besides.
 */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: [
    'password',
    'token',
    'cookie',
    'idCard',
    'phone',
    'bankCard',
    '*.password',
    '*.token',
    '*.idCard',
    '*.phone',
    '*.bankCard',
  ],
});
