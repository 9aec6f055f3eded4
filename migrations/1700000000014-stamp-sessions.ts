import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a signature is compared with stands on the session alone: one row to look at with every statement (session_stamp.sql). */
export class StampSessions1700000000014 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists session_assert(uuid, int);
      drop function if exists account_raise_stamp() cascade;
      drop function if exists account_own_stamp() cascade;
      update session s set ended_at = a.disabled_at from account a
      where a.id = s.account_id and a.disabled_at is not null and s.ended_at is null;
      update session s set stamp = s.stamp + a.stamp from account a where a.id = s.account_id;
      alter table account drop column stamp;
      comment on column session.stamp is 'Rises when the account''s grants or password or the acting region change: authority read before is refused';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists refuse_authority();
      drop function if exists account_grant_stamp() cascade;
      drop function if exists account_stamp() cascade;
      alter table account add column stamp int not null default 1;
      comment on column account.stamp is 'Rises when grants, password or standing change: authority read before is refused';
      comment on column session.stamp is null;
    `);
  }
}
