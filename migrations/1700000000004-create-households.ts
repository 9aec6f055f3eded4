import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHouseholds1700000000004 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table household (
        id uuid primary key,
        number text collate "C" not null constraint household_number_once unique,
        path text collate "C" not null,
        county_id uuid not null constraint household_county references region,
        township_id uuid not null constraint household_township references region,
        village_id uuid not null constraint household_village references region,
        head_name text collate "C" not null,
        sex text constraint household_sex check (sex in ('male', 'female')),
        birth_on date,
        id_card bytea,
        phone bytea,
        bank_card bytea,
        bank_name text,
        address text,
        registered_residence text,
        people int constraint household_people check (people between 1 and 30),
        income_per_head bigint constraint household_income check (income_per_head >= 0),
        housing text,
        main_category text not null,
        hardship_level text not null,
        causes text[] not null default '{}' constraint household_causes check (cardinality(causes) <= 2),
        identities text[] not null default '{}',
        situation text,
        visit_advice text,
        contacts jsonb not null default '[]',
        doctor_name text,
        doctor_phone text,
        longitude double precision,
        latitude double precision,
        datum text constraint household_datum check (datum in ('wgs84', 'gcj02', 'bd09')),
        status text not null constraint household_status check (status in ('draft', 'township_reviewed', 'active', 'returned',
          'suspended', 'moved', 'closed')),
        return_reason text,
        closing_reason text,
        ended_on date,
        end_note text,
        search_tokens text[] not null,
        synthetic boolean not null,
        reviewed_by uuid constraint household_reviewer references account,
        approved_by uuid constraint household_approver references account,
        created_by uuid not null constraint household_maker references account,
        created_at timestamptz not null,
        created_hash bytea not null,
        updated_at timestamptz not null,
        version int not null default 1,
        constraint household_location check (num_nulls(longitude, latitude, datum) in (0, 3))
      );
      comment on table household is 'A hardship household (计生困难家庭); sealed columns are AES-GCM, path is its village''s';
      comment on column household.search_tokens is 'Parts of name, initials, last four (keyed hash) and region steps; see household_search';

      create index household_tokens on household using gin (search_tokens) with (fastupdate = off);
      create index household_path on household (path);
      create index household_updated on household (updated_at desc, id desc) include (path);
      create index household_county_updated on household (county_id, updated_at desc, id desc) include (path);
      create index household_township_updated on household (township_id, updated_at desc, id desc) include (path);
      create index household_village_updated on household (village_id, updated_at desc, id desc) include (path);
      create index household_county_number on household (county_id, number, id) include (path);
      create index household_township_number on household (township_id, number, id) include (path);
      create index household_name on household (head_name, id) include (path);
      create index household_county_name on household (county_id, head_name, id) include (path);
      create index household_township_name on household (township_id, head_name, id) include (path);
      create index household_by_category on household (main_category, updated_at desc, id desc) include (path);
      create index household_by_county_category on household (county_id, main_category, updated_at desc, id desc) include (path);
      create index household_county_status on household (county_id, status, updated_at desc, id desc) include (path);
      create index household_maker on household (created_by, status);
      create index household_reviewer on household (reviewed_by) where reviewed_by is not null;
      create index household_approver on household (approved_by) where approved_by is not null;

      create table household_serial (county_id uuid primary key constraint household_serial_county references region, last int not null);
      comment on table household_serial is 'The last number given out in a county';

      create table household_category (
        id uuid primary key,
        household_id uuid not null constraint household_category_household references household,
        path text collate "C" not null,
        category text not null,
        main boolean not null,
        valid_from date not null,
        valid_to date,
        certificate_no text,
        surgery_grade int constraint household_category_grade check (surgery_grade between 1 and 3),
        constraint household_category_order check (valid_to >= valid_from)
      );
      create index household_category_household on household_category (household_id);
      create unique index household_category_main on household_category (household_id) where main;
      comment on table household_category is 'Categories a family belongs to, each for a time; one is the main one';

      create table household_member (
        id uuid primary key,
        household_id uuid not null constraint household_member_household references household,
        path text collate "C" not null,
        position int not null,
        name text not null,
        relation text not null,
        sex text constraint household_member_sex check (sex in ('male', 'female')),
        birth_on date,
        id_card bytea,
        health text,
        disability_kind text,
        disability_grade int constraint household_member_grade check (disability_grade between 1 and 4),
        labour_capacity text,
        schooling text,
        deceased_on date
      );
      create index household_member_household on household_member (household_id, position);
      comment on table household_member is 'The people of a family besides its head';

      create table person_card (
        card_index bytea constraint person_card_once primary key,
        household_id uuid not null constraint person_card_household references household,
        member_id uuid,
        path text collate "C" not null
      );
      create index person_card_household on person_card (household_id);
      comment on table person_card is 'Who claims an ID card, as a keyed hash: one person, one household on record in the city';

      create table household_count (
        region_id uuid not null constraint household_count_region references region,
        path text collate "C" not null,
        category text not null,
        status text not null,
        n int not null,
        primary key (region_id, category, status)
      ) with (fillfactor = 50);
      comment on table household_count is 'Exact totals by county, township and village, main category and status; kept by triggers';

      create table household_look (
        id uuid primary key,
        household_id uuid not null constraint household_look_household references household,
        path text collate "C" not null,
        member_id uuid,
        field text not null,
        purpose text not null,
        note text,
        actor_id uuid not null constraint household_look_actor references account,
        at timestamptz not null
      );
      create index household_look_household on household_look (household_id, at desc);
      create index household_look_actor on household_look (actor_id, at desc);
      comment on table household_look is 'Who looked at a masked value, when and why (谁看过)';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table household_look, household_count, person_card, household_member, household_category, household_serial, household`);
  }
}
