import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of a list names 25 places: they stand on the family's row, kept by triggers (functions/households/household_place.sql). */
export class NamePlacesOfHouseholds1700000000017 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table household add village_code text, add village_name text, add township_name text, add county_name text;
      comment on column household.village_code is 'Today''s, as the region has it; so are the three names';
      alter table household disable trigger user;
      update household h set village_code = v.code, village_name = v.names[4], township_name = v.names[3], county_name = v.names[2]
      from region v where v.id = h.village_id;
      alter table household enable trigger user;
      alter table household alter village_code set not null, alter village_name set not null, alter township_name set not null,
        alter county_name set not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists household_place() cascade;
      drop function if exists household_places_follow() cascade;
      alter table household drop village_code, drop village_name, drop township_name, drop county_name;
    `);
  }
}
