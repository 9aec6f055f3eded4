import { type Client, types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { logger } from '../logger';
import { SIGN_NAME, SIGN_TEXT } from './scoped-query';

const INT8 = 20;
const DATE = 1082;

/** int8 as a number, or an error; days stay the strings they are (stack.md 13). */
function installTypeParsers(): void {
  types.setTypeParser(INT8, (text) => {
    const n = Number(text);
    if (!Number.isSafeInteger(n)) throw new RangeError('an int8 is out of range');
    return n;
  });
  types.setTypeParser(DATE, (text) => text);
}

/** Session settings of every connection: nothing depends on the server's own time zone; generic plans are never re-planned. */
const SESSION = '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan -c jit=off -c statement_timeout=60000';

/** Options of the serving data source; modules add their entities. `poolSize` beyond 16 lowers throughput (performance.md). */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  installTypeParsers();
  return {
    type: 'postgres',
    url,
    poolSize,
    logging: false,
    extra: {
      options: SESSION,
      connectionTimeoutMillis: 10_000,
      // the pool is small and used all day: connections stay
      idleTimeoutMillis: 0,
      onConnect: async (client: Client) => {
        // a connection that is lost between two statements has nobody to tell, and would end the process
        client.on('error', (error) => logger.warn({ from: 'postgres' }, error.message));
        await client.query({ name: SIGN_NAME, text: SIGN_TEXT, values: ['', '', '', '', '', '', null, null] });
      },
    },
  };
}
