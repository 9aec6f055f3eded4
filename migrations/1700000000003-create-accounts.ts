import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1700000000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table account (
        id uuid primary key,
        name text not null,
        display_name text not null,
        unit text,
        title text,
        phone text,
        language text not null default 'zh' constraint account_language check (language in ('zh', 'en')),
        region_id uuid not null constraint account_region references region,
        path text collate "C" not null,
        password_hash text not null,
        password_changed_at timestamptz not null,
        disabled_at timestamptz,
        disabled_reason text,
        last_sign_in_at timestamptz,
        stamp int not null default 1,
        version int not null default 1,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null
      );
      create unique index account_name_once on account (lower(name));
      create index account_region on account (region_id);
      create index account_path on account (path);
      comment on table account is 'A login; path is its home region''s, whose administrators look after it';
      comment on column account.stamp is 'Rises when grants, password or standing change: authority read before is refused';

      create table account_grant (
        id uuid primary key,
        account_id uuid not null constraint account_grant_account references account,
        role text not null constraint account_grant_role check (role in ('village_worker', 'township_staff', 'county_staff',
          'county_finance', 'city_admin', 'leader', 'auditor', 'system_admin')),
        region_id uuid not null constraint account_grant_region references region,
        path text collate "C" not null,
        granted_by uuid constraint account_grant_granter references account,
        granted_at timestamptz not null,
        constraint account_grant_once unique (account_id, role, region_id)
      );
      create index account_grant_region on account_grant (region_id);
      create index account_grant_granter on account_grant (granted_by);
      create index account_grant_path on account_grant (path);
      comment on table account_grant is 'A role held in a region and all below it (product.md 1)';

      create table session (
        id uuid primary key,
        token_hash bytea not null constraint session_token_once unique,
        account_id uuid not null constraint session_account references account,
        region_id uuid constraint session_region references region,
        stamp int not null default 1,
        device text not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_account on session (account_id, created_at desc);
      create index session_region on session (region_id);
      create index session_expiry on session (expires_at);
      comment on table session is 'Only a hash of the token is kept; region_id is where the session acts (decisions.md 1)';

      create table sign_in_failure (
        key_hash bytea primary key,
        failures int not null,
        last_at timestamptz not null,
        locked_until timestamptz
      );
      comment on table sign_in_failure is 'Failures by account name and device, both only as a keyed hash';

      create table denial (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        actor_id uuid not null,
        action text not null,
        request_id text,
        path text collate "C" not null
      );
      create index denial_actor on denial (actor_id, id desc);
      create index denial_path on denial (path, id desc);
      comment on table denial is 'Requests refused for want of a permission; survives the rollback of the request (decisions.md 6)';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table denial, sign_in_failure, session, account_grant, account`);
  }
}
