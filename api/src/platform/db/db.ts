import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { type Errand, errand, onErrand } from '../errand';
import { type Sql, sql } from '../sql';
import { ScopedQuery, SIGN_NAME, SIGN_TEXT, signature } from './scoped-query';

const names = new Map<string, string>();

/** Statements are named by their text, so that each is planned once a connection. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}

/**
 * The one door to the database. Inside `write` or `snapshot` statements run in that transaction; elsewhere each goes signed in an
 * implicit transaction of its own. The caller writes `db.rows(sql)` in both (decisions.md 23).
 */
@Injectable()
export class Db {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Runs a statement and gives its rows. Takes no strings: values are always parameters. */
  rows<Row extends object>({ text, params }: Sql): Promise<Row[]> {
    const current = errand();
    const values = [...params];
    if (!current.tx) {
      if (current.statement) sendOnce(current.statement);
      return this.#signed<Row>(current, text, values);
    }
    return connectionOf(current.tx)
      .query<Row>({ name: nameOf(text), text, values })
      .then((result) => result.rows);
  }

  /** The first row, if any. */
  async one<Row extends object>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  /** Entities, inside a transaction only: outside of one they would be read without an area. */
  of<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    const { tx } = errand();
    if (!tx) throw new Error('entities are used inside a transaction; read with rows()');
    return tx.getRepository(entity);
  }

  /** One signed transaction for all that `work` does; a throw rolls back rows and audit together. */
  write<T>(work: () => Promise<T>): Promise<T> {
    return errand().tx ? work() : this.#transaction(errand(), 'read committed', '', work);
  }

  /**
   * A write that is one statement, which is then its whole transaction: signed, run and kept in one round trip. What `work` throws
   * afterwards takes nothing back. Refuses a second statement.
   */
  writeAtOnce<T>(work: () => Promise<T>): Promise<T> {
    return onErrand({ ...errand(), statement: { sent: false } }, work);
  }

  /** Reads that must agree with each other. */
  snapshot<T>(work: () => Promise<T>): Promise<T> {
    return errand().tx ? work() : this.#transaction(errand(), 'repeatable read', 'read only', work);
  }

  /** A transaction of its own that survives the request's rollback: for lockout counters and denials alone (decisions.md 6). */
  aside<T>(work: () => Promise<T>): Promise<T> {
    return this.#transaction({ ...errand(), tx: undefined, statement: undefined }, 'read committed', '', work);
  }

  /** Notes why the following changes are made; read by the audit trigger. */
  async because(reason: string): Promise<void> {
    await this.rows(sql`select set_config('app.reason', ${reason}, true)`);
  }

  /** By callbacks: a promise more for each step costs a read a twentieth of its time. */
  #signed<Row extends object>(current: Errand, text: string, values: unknown[]): Promise<Row[]> {
    const pool = (this.source.driver as unknown as { master: Pool }).master;
    return new Promise((resolve, reject) => {
      pool.connect((refused, client, release) => {
        if (refused || !client) return reject(refused);
        const done = (error: (Error & { severity?: string }) | null, result: QueryResult): void => {
          // an error of the database leaves the connection usable; anything else may not
          release(error && error.severity !== 'ERROR' ? error : undefined);
          if (error) reject(error);
          else resolve(result.rows as Row[]);
        };
        client.query(new ScopedQuery(nameOf(text), text, values, signature(current), done) as never);
      });
    });
  }

  async #transaction<T>(
    current: Errand,
    isolation: 'read committed' | 'repeatable read',
    mode: '' | 'read only',
    work: () => Promise<T>,
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await client.query(`begin isolation level ${isolation} ${mode}`);
      await client.query({ name: SIGN_NAME, text: SIGN_TEXT, values: signature(current) });
      const result = await onErrand({ ...current, tx: runner.manager }, work);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function sendOnce(statement: { sent: boolean }): void {
  if (statement.sent) throw new Error('a write at once is one statement; give the others a transaction');
  statement.sent = true;
}

const connectionOf = (tx: EntityManager): PoolClient =>
  (tx.queryRunner as QueryRunner & { databaseConnection: PoolClient }).databaseConnection;
