import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list without a category would add up a county's counters of each category at every page. */
export class TotalHouseholds1700000000010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table household_total (
        region_id uuid not null constraint household_total_region references region,
        path text collate "C" not null,
        status text not null,
        n int not null,
        primary key (region_id, status)
      ) with (fillfactor = 50);
      comment on table household_total is 'Exact totals by county, township and village and status, the sums of household_count; kept by triggers';
      insert into household_total (region_id, path, status, n)
      select region_id, path, status, sum(n) from household_count group by 1, 2, 3;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table household_total');
  }
}
