import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A family that a campaign has reached counts where it was reached, on record it is where it lives: who is left is known exactly only if
 * those who moved, left the record or changed their category meanwhile are known too.
 */
export class CountStrays1700000000022 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table campaign_stray (
        campaign_id uuid not null constraint campaign_stray_campaign references campaign,
        household_id uuid not null constraint campaign_stray_household references household,
        n int not null constraint campaign_stray_way check (n in (1, -1)),
        path text collate "C" not null,
        category text not null,
        primary key (campaign_id, household_id, n)
      );
      create index campaign_stray_by_household on campaign_stray (household_id);
      create index campaign_stray_path on campaign_stray (campaign_id, path) include (category, n);
      comment on table campaign_stray is 'Households reached that are not on record where they count: 1 where they count, -1 where they are on record now, if they are; not reached = on record - reached + these';
      insert into campaign_stray (campaign_id, household_id, n, path, category)
      select e.campaign_id, e.household_id, x.n, x.path, x.category
      from roster_entry e join household h on h.id = e.household_id
      cross join lateral (values (1, e.path, e.category), (-1, h.path, h.main_category)) x (n, path, category)
      where e.reached_on is not null and (e.path, e.category, 'active') is distinct from (h.path, h.main_category, h.status)
        and (x.n = 1 or h.status = 'active');
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
