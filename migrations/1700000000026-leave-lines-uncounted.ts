import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORGET_ADD = (types: string): string =>
  `drop function if exists campaign_money_add(uuid, text, date[], text[], text[], text[], ${types})`;

const FORGET_OPEN = (of: string): string => `drop function if exists roster_open(${of}, date, timestamptz)`;

/** Roll-ups of money told of how many lines it was, which nobody reads; an entry of the roster is opened by the visit. */
export class LeaveLinesUncounted1700000000026 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(FORGET_OPEN('uuid, uuid'));
    await q.query(`${FORGET_ADD('bigint[], int[], bigint[]')}; alter table campaign_money drop lines`);
  }

  /** A line counts where its first part does. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(FORGET_OPEN('visit'));
    await q.query(`
      ${FORGET_ADD('bigint[], bigint[]')};
      alter table campaign_money add lines int not null default 0;
      update campaign_money m set lines = c.n
      from (
        select d.campaign_id, step / 4 as level, left(d.path, step) as path, d.paid_on as day, f.class,
          coalesce(f.declared_class, f.class) as declared_class, d.kind, count(*) as n
        from disbursement d join funding_source f on f.id = d.split_sources[1] cross join unnest(array[8, 12, 16]) step
        where d.campaign_id is not null and d.status in ('posted', 'signed')
        group by 1, 2, 3, 4, 5, 6, 7) c
      where (m.campaign_id, m.level, m.path, m.day, m.class, m.declared_class, m.kind)
        = (c.campaign_id, c.level, c.path, c.day, c.class, c.declared_class, c.kind);
      alter table campaign_money alter lines drop default;
    `);
  }
}
