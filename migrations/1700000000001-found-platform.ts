import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FoundPlatform1700000000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table applied_sql (name text primary key, hash text not null, applied_at timestamptz not null default now());
      comment on table applied_sql is 'Functions, policies and triggers in force, by hash of their text; re-applied when it changes';

      create table key_check (id int primary key check (id = 1), proof bytea not null);
      comment on table key_check is 'A known text under the master key: a server started with another key is refused (decisions.md 18)';

      create table audit_log (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        actor_id uuid,
        action text not null,
        reason text,
        request_id text,
        via text,
        table_name text not null,
        row_id uuid,
        parent_id uuid,
        operation text not null constraint audit_log_operation check (operation in ('insert', 'update', 'delete')),
        before jsonb,
        after jsonb,
        path text collate "C" not null default ''
      );
      create index audit_log_row on audit_log (table_name, row_id, id desc);
      create index audit_log_parent on audit_log (parent_id, id desc) where parent_id is not null;
      create index audit_log_actor on audit_log (actor_id, id desc);
      create index audit_log_path on audit_log (path, id desc);
      create index audit_log_at on audit_log (at);
      comment on table audit_log is 'Who changed what, when, from, to and why; written by the trigger audit_row alone, never edited';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table audit_log, key_check, applied_sql`);
  }
}
