import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log found by record alone, its days by ranges; functions of money and visits that now take other arguments make way. */
export class WriteVisitsAtOnce1700000000013 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index audit_log_of_row on audit_log (row_id, id desc);
      drop index audit_log_row;
      drop index audit_log_at;
      create index audit_log_at on audit_log using brin (at);
      drop function if exists need_write(uuid, uuid, text, jsonb);
      drop function if exists disbursement_write(visit, jsonb, timestamptz);
      drop function if exists disbursement_post(uuid[], text, timestamptz);
      drop function if exists disbursement_count(uuid[], text, int);
      drop function if exists campaign_money_add(uuid, text, jsonb);
      drop function if exists ledger_post(ledger_entry);
      drop trigger if exists disbursement_adds_up_insert on disbursement;
      drop trigger if exists disbursement_adds_up_update on disbursement;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger if exists disbursement_adds_up_insert on disbursement;
      drop trigger if exists disbursement_adds_up_update on disbursement;
      drop function if exists ledger_post(ledger_entry[]);
      drop function if exists disbursement_uncount(uuid, text);
      drop function if exists campaign_money_add(uuid, text, date[], text[], text[], bigint[], int[]);
      drop function if exists disbursement_post(uuid[], text, timestamptz);
      drop function if exists visit_parts_write(visit, jsonb, jsonb, timestamptz);
      drop index audit_log_at;
      create index audit_log_at on audit_log (at);
      create index audit_log_row on audit_log (table_name, row_id, id desc);
      drop index audit_log_of_row;
    `);
  }
}
