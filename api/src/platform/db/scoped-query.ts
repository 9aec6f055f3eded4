import { Query, type QueryResult } from 'pg';
import type { Errand } from '../errand';

/**
 * The settings that sign a statement or a transaction: who, what, which request, which area. `true` makes them local to the transaction
 * (stack.md 10). Authority that has changed since it was read, and a session under another's name, are refused: whatever changes what an
 * account may do raises the stamps of its sessions (accounts/session_stamp.sql).
 */
export const SIGN_TEXT = `select set_config('app.actor_id', $1, true), set_config('app.action', $2, true),
  set_config('app.request_id', $3, true), set_config('app.via', $4, true), set_config('app.lo', $5, true), set_config('app.hi', $6, true),
  case when $7::uuid is not null and not exists (select from session s
    where s.id = $7::uuid and s.stamp = $8::int and s.ended_at is null and s.account_id = nullif($1, '')::uuid) then refuse_authority() end`;
export const SIGN_NAME = 'sign';

/** The parameters of SIGN_TEXT for an errand. */
export const signature = (errand: Errand): (string | null)[] => [
  errand.actorId ?? '',
  errand.action,
  errand.requestId ?? '',
  errand.via ?? '',
  errand.range?.lo ?? '',
  errand.range?.hi ?? '',
  errand.session?.id ?? null,
  errand.session ? String(errand.session.stamp) : null,
];

/** What pg's Query does that its types do not tell. */
interface DriverConnection {
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string; rows: number }): void;
}
interface DriverQuery {
  prepare(connection: DriverConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: DriverConnection): void;
}
type Done = (error: Error | null, result: QueryResult) => void;
const Driver = Query as unknown as new (text: string, values: unknown[], callback: Done) => DriverQuery;

/**
 * A named statement that is sent together with its signature before one Sync: an implicit transaction of its own in one round trip
 * (performance.md, measured 1.07). The connection must have SIGN_NAME prepared.
 */
export class ScopedQuery extends Driver {
  #signed = false;

  constructor(
    readonly name: string,
    text: string,
    values: unknown[],
    private readonly sign: unknown[],
    callback: Done,
  ) {
    // given apart: of a configuration object the driver makes a copy for each statement
    super(text, values, callback);
  }

  override prepare(connection: DriverConnection): void {
    connection.bind({ portal: '', statement: SIGN_NAME, values: this.sign });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#signed) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: DriverConnection): void {
    if (this.#signed) super.handleCommandComplete(message, connection);
    this.#signed = true;
  }
}
