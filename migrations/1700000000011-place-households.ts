import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the families of a place lie together, for the map, without reading each (performance.md, J4). */
export class PlaceHouseholds1700000000011 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table household_count add located int not null default 0, add east bigint not null default 0, add north bigint not null default 0;
      comment on column household_count.east is 'Sum of the longitudes of those located, in whole millionths of a degree: exact in any order';
      comment on column household_count.north is 'Sum of the latitudes, likewise';
      update household_count c set located = p.located, east = p.east, north = p.north
      from (
        select r.id, h.main_category, h.status, count(*) as located, sum(round(h.longitude::numeric * 1e6)) as east,
          sum(round(h.latitude::numeric * 1e6)) as north
        from household h cross join unnest(array[8, 12, 16]) step join region r on r.path = left(h.path, step)
        where h.longitude is not null group by 1, 2, 3) p
      where (c.region_id, c.category, c.status) = (p.id, p.main_category, p.status);
      drop function if exists roster_open(uuid, uuid, timestamptz);
      drop function if exists visit_wrong_lines(visit, date);
      drop function if exists disbursement_reserve(visit, timestamptz);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table household_count drop located, drop east, drop north');
  }
}
