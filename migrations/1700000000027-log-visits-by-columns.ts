import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions of visits that now take other arguments, or are no more, make way. */
export class LogVisitsByColumns1700000000027 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`drop function if exists visit_log(jsonb, bytea, boolean, timestamptz, date), visit_replay(visit),
      visit_check(visit, disbursement[], date), visit_wrong(visit, date), visit_left(visit, text),
      disbursement_short(uuid, uuid, bigint, bigint[])`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function if exists visit_log(uuid, uuid, uuid, text, date, jsonb, jsonb, text, text, text, boolean, jsonb, jsonb, bytea,
        boolean, timestamptz, date), visit_replay(uuid, bytea), visit_wrong(visit, disbursement[], text, campaign, date),
      visit_wrong_ground(visit, text, campaign, date), visit_left(visit, disbursement[], text), visit_lines(uuid),
      disbursement_short(visit, disbursement[], uuid[])`);
  }
}
