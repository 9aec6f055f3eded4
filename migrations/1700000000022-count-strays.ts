import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A family that a campaign has reached counts where it was reached, on record it is where it lives: who is left is known exactly only if
 * those who moved, left the record or changed their category meanwhile are counted too.
 */
export class CountStrays1700000000022 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table campaign_stray (
        campaign_id uuid not null constraint campaign_stray_campaign references campaign,
        level int not null,
        path text collate "C" not null,
        category text not null,
        n int not null,
        primary key (campaign_id, level, path, category)
      );
      comment on table campaign_stray is 'Households reached that count here and are on record elsewhere or not at all, less those on record here that count elsewhere; not reached = on record − reached + strays';
      insert into campaign_stray (campaign_id, level, path, category, n)
      select x.campaign_id, step / 4, left(x.path, step), x.category, sum(x.n)
      from (
        select campaign_id, path, category, 1 as n from roster_entry where reached_on is not null
        union all
        select e.campaign_id, h.path, h.main_category, -1 from roster_entry e join household h on h.id = e.household_id
        where e.reached_on is not null and h.status = 'active'
      ) x cross join unnest(array[8, 12, 16]) step
      group by 1, 2, 3, 4 having sum(x.n) <> 0;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger if exists campaign_stray on household;
      drop function if exists campaign_stray_keep();
      drop table campaign_stray;
    `);
  }
}
