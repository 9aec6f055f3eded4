import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegions1700000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table region (
        id uuid primary key,
        parent_id uuid constraint region_parent references region,
        number int generated always as identity,
        path text collate "C" not null constraint region_path_once unique,
        level text not null constraint region_level check (level in ('city', 'county', 'township', 'village')),
        code text collate "C" not null,
        names text[] not null,
        initials text collate "C" not null,
        virtual boolean not null,
        valid_from date not null,
        valid_to date,
        successor_id uuid constraint region_successor references region,
        version int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint region_order check (valid_to >= valid_from)
      );
      create unique index region_code_once on region (code) where valid_to is null;
      create index region_code on region (code);
      create index region_parent on region (parent_id, code);
      create index region_successor on region (successor_id);
      create index region_level on region (level, code);
      comment on table region is 'One management tree; path of immutable numbers; code and names are today''s, their history is region_name (decisions.md 16)';
      comment on column region.names is 'Names from the city down to the region itself, so that one look-up labels a record';

      create table region_name (
        id uuid primary key,
        region_id uuid not null constraint region_name_region references region,
        name text not null,
        code text collate "C" not null,
        valid_from date not null,
        valid_to date,
        constraint region_name_order check (valid_to >= valid_from),
        constraint region_name_day_once unique (region_id, valid_from)
      );
      create unique index region_name_code_once on region_name (code) where valid_to is null;
      create unique index region_name_current on region_name (region_id) where valid_to is null;
      comment on table region_name is 'What a region was called, and its code, from a day to a day inclusive';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table region_name, region`);
  }
}
