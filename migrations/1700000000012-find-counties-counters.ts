import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's totals are the sum of its counties': their counters lie together. */
export class FindCountiesCounters1700000000012 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index household_total_county on household_total (path) where length(path) = 8;
      create index household_count_county on household_count (category, path) where length(path) = 8;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index household_total_county, household_count_county');
  }
}
