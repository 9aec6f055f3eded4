import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORGET = (types: string): string => `drop function if exists household_search(${types})`;
const CAPPED = 'text[], text, text, text, text[], text, text, text[], uuid';

/** Lists of what was done for families find these as the search does, all of them: the search takes how many it stops at. */
export class SearchFamiliesInLists1700000000023 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(FORGET(CAPPED));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(FORGET(`${CAPPED}, int`));
  }
}
