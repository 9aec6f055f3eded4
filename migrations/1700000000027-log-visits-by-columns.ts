import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A line as it is handed in has a type of its own: what is checked of it copies nothing of the table that it is not asked for. Functions of
 * visits that now take other arguments, or are no more, make way.
 */
export class LogVisitsByColumns1700000000027 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create type visit_line as (id uuid, position int, kind text, method text, amount bigint, goods_item_id uuid, quantity int, paid_on date,
        split_sources uuid[], split_amounts bigint[]);
      comment on type visit_line is 'What a visit hands over, as it is handed in: amounts in fen, each split with its source';
      drop function if exists visit_log(jsonb, bytea, boolean, timestamptz, date), visit_replay(visit),
        visit_check(visit, disbursement[], date), visit_wrong(visit, date), visit_wrong_lines(visit, disbursement[], date),
        visit_wrong_goods(visit, disbursement), disbursement_lines(visit, jsonb),
        disbursement_wrong_sources(visit, disbursement[], boolean), disbursement_wrong_names(visit, disbursement[]),
        disbursement_reserve(visit, disbursement[]), disbursement_short(uuid, uuid, bigint, bigint[])`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists visit_log(uuid, uuid, uuid, text, date, jsonb, jsonb, text, text, text, boolean, jsonb, jsonb, bytea, boolean,
        timestamptz, date), visit_replay(uuid, bytea), visit_wrong_ground(visit, text, campaign, date), visit_lines(uuid);
      drop type visit_line cascade`);
  }
}
