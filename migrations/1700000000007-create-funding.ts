import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFunding1700000000007 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table funding_party (
        id uuid primary key,
        path text collate "C" not null,
        region_id uuid not null constraint funding_party_region references region,
        name text not null,
        contact_name text,
        contact_phone text,
        note text,
        created_by uuid not null constraint funding_party_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint funding_party_name_once unique (region_id, name)
      );
      create index funding_party_path on funding_party (path);
      create index funding_party_maker on funding_party (created_by);
      comment on table funding_party is 'Who gives money (出资单位), kept by the region that deals with it';

      create table funding_source (
        id uuid primary key,
        path text collate "C" not null,
        region_id uuid not null constraint funding_source_region references region,
        party_id uuid not null constraint funding_source_party references funding_party,
        name text not null,
        class text not null constraint funding_source_class
          check (class in ('government', 'department', 'enterprise', 'donation', 'association')),
        level text constraint funding_source_level check (level is null or class = 'government'),
        declared_class text constraint funding_source_declared
          check ((declared_class is not null) = (class in ('donation', 'association'))),
        year int not null,
        document_title text,
        document_number text,
        purpose text,
        valid_from date not null,
        valid_to date not null,
        pledged bigint not null constraint funding_source_pledged check (pledged >= 0),
        created_by uuid not null constraint funding_source_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint funding_source_name_once unique (region_id, year, name),
        constraint funding_source_validity check (valid_to >= valid_from)
      );
      create index funding_source_path on funding_source (path);
      create index funding_source_party on funding_source (party_id);
      create index funding_source_maker on funding_source (created_by);
      comment on table funding_source is 'Where money comes from (资金来源), with its class; read by the regions below its own';

      create table funding_account (
        id uuid primary key,
        path text collate "C" not null,
        source_id uuid not null constraint funding_account_source references funding_source,
        holder_id uuid not null constraint funding_account_holder references region,
        constraint funding_account_once unique (source_id, holder_id)
      );
      create index funding_account_by_holder on funding_account (holder_id);
      create index funding_account_path on funding_account (path);
      comment on table funding_account is 'A region''s account for one source (decisions.md 7)';

      create table funding_balance (
        account_id uuid primary key constraint funding_balance_account references funding_account,
        path text collate "C" not null,
        received bigint not null default 0,
        moved_in bigint not null default 0,
        moved_out bigint not null default 0,
        reserved bigint not null default 0,
        disbursed bigint not null default 0,
        signed bigint not null default 0,
        constraint funding_balance_sign check (least(received, moved_in, moved_out, reserved, disbursed, signed) >= 0),
        constraint funding_balance_covered check (received + moved_in - moved_out - reserved - disbursed >= 0),
        constraint funding_balance_signed check (signed <= disbursed)
      ) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
      comment on table funding_balance is 'What stands on an account, in fen; kept under its row''s lock, never re-summed (performance.md)';

      create table funding_receipt (
        id uuid primary key,
        path text collate "C" not null,
        source_id uuid not null constraint funding_receipt_source references funding_source,
        holder_id uuid not null constraint funding_receipt_holder references region,
        amount bigint not null constraint funding_receipt_amount check (amount > 0),
        received_on date not null,
        voucher text not null,
        note text,
        status text not null constraint funding_receipt_status check (status in ('draft', 'posted', 'reversed')),
        created_by uuid not null constraint funding_receipt_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        posted_by uuid constraint funding_receipt_poster references account,
        posted_at timestamptz,
        reversed_by uuid constraint funding_receipt_reverser references account,
        reversed_at timestamptz,
        reason text,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint funding_receipt_two_people check (posted_by <> created_by and reversed_by <> created_by)
      );
      create index funding_receipt_by_source on funding_receipt (source_id);
      create index funding_receipt_by_holder on funding_receipt (holder_id);
      create index funding_receipt_path on funding_receipt (path, updated_at desc);
      create index funding_receipt_maker on funding_receipt (created_by);
      create index funding_receipt_poster on funding_receipt (posted_by) where posted_by is not null;
      create index funding_receipt_reverser on funding_receipt (reversed_by) where reversed_by is not null;
      comment on table funding_receipt is 'Money that arrived (到账); a draft until another than its maker posts it';

      create table funding_transfer (
        id uuid primary key,
        path text collate "C" not null,
        source_id uuid not null constraint funding_transfer_source references funding_source,
        from_id uuid not null constraint funding_transfer_from references region,
        to_id uuid not null constraint funding_transfer_to references region,
        amount bigint not null constraint funding_transfer_amount check (amount > 0),
        transferred_on date not null,
        voucher text not null,
        note text,
        status text not null constraint funding_transfer_status check (status in ('draft', 'posted', 'reversed')),
        created_by uuid not null constraint funding_transfer_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        posted_by uuid constraint funding_transfer_poster references account,
        posted_at timestamptz,
        reversed_by uuid constraint funding_transfer_reverser references account,
        reversed_at timestamptz,
        reason text,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint funding_transfer_two_people check (posted_by <> created_by and reversed_by <> created_by)
      );
      create index funding_transfer_by_source on funding_transfer (source_id);
      create index funding_transfer_by_from on funding_transfer (from_id);
      create index funding_transfer_by_to on funding_transfer (to_id);
      create index funding_transfer_path on funding_transfer (path, updated_at desc);
      create index funding_transfer_maker on funding_transfer (created_by);
      create index funding_transfer_poster on funding_transfer (posted_by) where posted_by is not null;
      create index funding_transfer_reverser on funding_transfer (reversed_by) where reversed_by is not null;
      comment on table funding_transfer is 'Money passed down (下拨); path is the receiving region''s, so that both ends see it';

      create table ledger_entry (
        id bigint generated always as identity primary key,
        path text collate "C" not null,
        kind text not null constraint ledger_entry_kind check (kind in ('receipt', 'transfer', 'disbursement')),
        document_id uuid not null,
        source_id uuid not null constraint ledger_entry_source references funding_source,
        from_account uuid constraint ledger_entry_from references funding_account,
        to_account uuid constraint ledger_entry_to references funding_account,
        amount bigint not null constraint ledger_entry_amount check (amount > 0),
        day date not null,
        campaign_id uuid,
        aid text constraint ledger_entry_aid check (aid in ('cash', 'goods')),
        household_id uuid constraint ledger_entry_household references household,
        from_balance bigint,
        to_balance bigint,
        reverses_id bigint constraint ledger_entry_reverses references ledger_entry constraint ledger_entry_reversed_once unique,
        actor_id uuid not null constraint ledger_entry_actor references account,
        posted_at timestamptz not null,
        constraint ledger_entry_two_sides check (num_nonnulls(from_account, to_account) >= 1 and from_account is distinct from to_account)
      );
      create index ledger_entry_by_source on ledger_entry (source_id, id desc);
      create index ledger_entry_by_from on ledger_entry (from_account, id desc) where from_account is not null;
      create index ledger_entry_by_to on ledger_entry (to_account, id desc) where to_account is not null;
      create index ledger_entry_document on ledger_entry (document_id);
      create index ledger_entry_campaign on ledger_entry (campaign_id, source_id) where campaign_id is not null;
      create index ledger_entry_by_household on ledger_entry (household_id) where household_id is not null;
      create index ledger_entry_path on ledger_entry (path, id desc);
      create index ledger_entry_actor on ledger_entry (actor_id);
      comment on table ledger_entry is 'The ledger: money that went from one side to the other; no "from" = the party gave it, no "to" = a household got it. Never changed';

      create function ledger_entry_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'an entry of the ledger is never changed' using errcode = 'ZF004';
      end $$;
      create trigger ledger_entry_stays before update or delete on ledger_entry for each row execute function ledger_entry_stays();
      create trigger ledger_entry_stays_whole before truncate on ledger_entry for each statement execute function ledger_entry_stays();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table ledger_entry, funding_transfer, funding_receipt, funding_balance, funding_account, funding_source, funding_party cascade;
      drop function ledger_entry_stays`);
  }
}
