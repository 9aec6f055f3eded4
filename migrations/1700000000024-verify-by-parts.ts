import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS = ['balances', 'ledger', 'documents', 'names', 'totals', 'reached', 'households'];

/** What is kept is recomputed part by part, so that a large city sees how far it is. */
export class VerifyByParts1700000000024 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('drop function if exists verify_money()');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function if exists ${PARTS.map((part) => `verify_${part}()`).join()}`);
  }
}
