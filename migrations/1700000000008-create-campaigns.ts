import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCampaigns1700000000008 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table campaign (
        id uuid primary key,
        path text collate "C" not null,
        region_id uuid not null constraint campaign_region references region,
        name text not null,
        year int not null,
        basis_title text,
        basis_number text,
        organiser text not null,
        first_on date not null,
        last_on date not null,
        late_days int not null constraint campaign_late_days check (late_days between 0 and 365),
        roster_required boolean not null default false,
        status text not null constraint campaign_status check (status in ('draft', 'issued', 'roster', 'running', 'late_entry',
          'totalled', 'submitted', 'archived')),
        cloned_from_id uuid constraint campaign_cloned_from references campaign,
        moved_by uuid constraint campaign_mover references account,
        created_by uuid not null constraint campaign_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint campaign_name_once unique (region_id, year, name),
        constraint campaign_order check (last_on >= first_on)
      );
      create index campaign_path on campaign (path);
      create index campaign_cloned_from on campaign (cloned_from_id) where cloned_from_id is not null;
      create index campaign_mover on campaign (moved_by) where moved_by is not null;
      create index campaign_maker on campaign (created_by);
      comment on table campaign is 'A drive of visits (走访慰问活动); days are dates in Shanghai, both inclusive';

      create table campaign_standard (
        id uuid primary key,
        campaign_id uuid not null constraint campaign_standard_campaign references campaign,
        path text collate "C" not null,
        category text,
        amount bigint not null constraint campaign_standard_amount check (amount > 0),
        constraint campaign_standard_once unique nulls not distinct (campaign_id, category)
      );
      comment on table campaign_standard is 'What a household of a category is to get at most, in fen; without a category: all others';

      create table campaign_source (
        id uuid primary key,
        campaign_id uuid not null constraint campaign_source_campaign references campaign,
        path text collate "C" not null,
        source_id uuid not null constraint campaign_source_source references funding_source,
        constraint campaign_source_once unique (campaign_id, source_id)
      );
      create index campaign_source_by_source on campaign_source (source_id);
      comment on table campaign_source is 'Sources a campaign is paid from';

      create table campaign_target (
        id uuid primary key,
        campaign_id uuid not null constraint campaign_target_campaign references campaign,
        path text collate "C" not null,
        region_id uuid not null constraint campaign_target_region references region,
        households int not null constraint campaign_target_households check (households >= 0),
        amount bigint not null constraint campaign_target_amount check (amount >= 0),
        updated_at timestamptz not null,
        version int not null default 1,
        constraint campaign_target_once unique (campaign_id, region_id)
      );
      create index campaign_target_region on campaign_target (region_id);
      create index campaign_target_path on campaign_target (campaign_id, path);
      comment on table campaign_target is 'What a region is to reach in a campaign; path is that region''s';

      create table roster_entry (
        id uuid primary key,
        campaign_id uuid not null constraint roster_entry_campaign references campaign,
        household_id uuid not null constraint roster_entry_household references household,
        path text collate "C" not null,
        category text not null,
        head_name text collate "C" not null,
        due_amount bigint constraint roster_entry_due check (due_amount >= 0),
        reached_on date,
        not_done_reason text,
        created_by uuid not null constraint roster_entry_maker references account,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint roster_entry_once unique (campaign_id, household_id)
      );
      create index roster_entry_by_household on roster_entry (household_id);
      create index roster_entry_path on roster_entry (campaign_id, path, id);
      create index roster_entry_maker on roster_entry (created_by);
      comment on table roster_entry is 'A household in a campaign (慰问对象): due, reached; region, category and name as when it came on (decisions.md 11, 14)';

      create table goods_item (
        id uuid primary key,
        path text collate "C" not null,
        region_id uuid not null constraint goods_item_region references region,
        name text not null,
        unit text not null,
        unit_value bigint not null constraint goods_item_value check (unit_value > 0),
        retired boolean not null default false,
        created_by uuid not null constraint goods_item_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint goods_item_name_once unique (region_id, name)
      );
      create index goods_item_path on goods_item (path);
      create index goods_item_maker on goods_item (created_by);
      comment on table goods_item is 'What is handed over in kind (慰问品), with the value of a unit in fen';

      create table campaign_money (
        campaign_id uuid not null constraint campaign_money_campaign references campaign,
        level int not null,
        path text collate "C" not null,
        day date not null,
        class text not null,
        kind text not null,
        amount bigint not null,
        lines int not null,
        primary key (campaign_id, level, path, day, class, kind)
      ) with (fillfactor = 50);
      comment on table campaign_money is 'Posted money by county (2), township (3) and village (4), day, class and kind; kept with each posting (decisions.md 13)';

      create table campaign_reach (
        campaign_id uuid not null constraint campaign_reach_campaign references campaign,
        level int not null,
        path text collate "C" not null,
        day date not null,
        category text not null,
        households int not null,
        primary key (campaign_id, level, path, day, category)
      ) with (fillfactor = 50);
      comment on table campaign_reach is 'Households reached by region, first day and category; kept with each confirmation (decisions.md 11)';

      create table campaign_tally (
        campaign_id uuid not null constraint campaign_tally_campaign references campaign,
        level int not null,
        path text collate "C" not null,
        what text not null constraint campaign_tally_what check (what in ('visitor', 'need')),
        code text not null,
        n int not null,
        primary key (campaign_id, level, path, what, code)
      ) with (fillfactor = 50);
      comment on table campaign_tally is 'Visitors by rank and needs by kind of confirmed visits, by region';

      create table statement (
        id uuid primary key,
        path text collate "C" not null,
        region_id uuid not null constraint statement_region references region,
        title text not null,
        basis text not null constraint statement_basis check (basis in ('year_of_aid', 'campaign')),
        first_on date not null,
        last_on date not null,
        households int constraint statement_households check (households >= 0),
        households_at_least boolean not null default false,
        amount bigint constraint statement_amount check (amount >= 0),
        amount_at_least boolean not null default false,
        lines jsonb not null default '[]',
        source_document text not null,
        campaign_id uuid constraint statement_campaign references campaign,
        note text,
        created_by uuid not null constraint statement_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint statement_once unique (region_id, title),
        constraint statement_order check (last_on >= first_on)
      );
      create index statement_path on statement (path);
      create index statement_campaign on statement (campaign_id) where campaign_id is not null;
      create index statement_maker on statement (created_by);
      comment on table statement is 'Totals as they were reported for a period (历史报表); never mixed with computed ones';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table statement, campaign_tally, campaign_reach, campaign_money, goods_item, roster_entry, campaign_target, campaign_source,
        campaign_standard, campaign cascade`);
  }
}
