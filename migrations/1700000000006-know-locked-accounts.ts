import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowLockedAccounts1700000000006 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table account add unlocked_at timestamptz;
      comment on column account.unlocked_at is 'When an administrator last ended a lock; stands here so that the log of changes tells who';
      alter table sign_in_failure add account_id uuid constraint sign_in_failure_account references account;
      create index sign_in_failure_account on sign_in_failure (account_id);
      comment on table sign_in_failure is 'Attempts by account name and device, both only as a keyed hash; account_id where the name is one';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      comment on table sign_in_failure is 'Failures by account name and device, both only as a keyed hash';
      alter table sign_in_failure drop account_id;
      alter table account drop unlocked_at;
    `);
  }
}
