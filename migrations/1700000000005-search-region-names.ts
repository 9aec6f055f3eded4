import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Villages are found by a part of their name as households are: a search that reads every name costs more than the page it is for. */
export class SearchRegionNames1700000000005 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table region add column search_tokens text[] not null default '{}';
      comment on column region.search_tokens is 'Characters and pairs of neighbours of its own name';
      alter table region disable trigger user; -- derived from the name: nobody's change
      update region set search_tokens = array(
        select distinct 'n' || substr(lower(normalize(names[cardinality(names)], nfkc)), start, length)
        from generate_series(1, char_length(names[cardinality(names)])) start, generate_series(1, 2) length
        where start + length <= char_length(names[cardinality(names)]) + 1);
      alter table region enable trigger user;
      create index region_tokens on region using gin (search_tokens);
      create index region_initials on region (initials);
      drop function if exists region_create(uuid, uuid, text, text, text, text, boolean, date, timestamptz);
      drop function if exists region_rename(uuid, int, text, text, text, date, timestamptz);
      drop function if exists household_search(text[], text, text, text, text, text, text, int);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists region_create(uuid, uuid, text, text, text, text, text[], boolean, date, timestamptz);
      drop function if exists region_rename(uuid, int, text, text, text, text[], date, timestamptz);
      drop index region_initials;
      alter table region drop column search_tokens;
    `);
  }
}
