import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['living', 'production', 'medical', 'schooling', 'elderly_care', 'housing', 'employment', 'comfort'];

/**
 * A visit carries what the family said it needs, as it carries its visitors: one row, one entry of the log. What a write leaves of a visit is
 * told without asking other rows.
 */
export class CarryNeedsInVisits1700000000019 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table visit disable trigger user, add needs jsonb not null default '[]';
      update visit v set needs = n.needs
      from (select visit_id, jsonb_agg(jsonb_build_object('need', kind, 'words', words) order by id) as needs from need group by visit_id) n
      where n.visit_id = v.id;
      alter table visit enable trigger user, alter needs drop default;
      comment on column visit.needs is 'What the family said it needs, in its own words (诉求): [{ need, words }], each kind once';
      drop table need;
      drop function if exists audit_need(), visit_needs_write(visit, jsonb), campaign_tally_add(uuid, text, uuid, int), visit_left(uuid),
        visit_wrong_goods(visit, disbursement);
      drop type visit_told cascade;
      create type visit_told as (outcome text, version int, visit json);
      comment on type visit_told is 'What a write of a visit did (null = done), the version it left, and the visit as it stands then';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop type visit_told cascade;
      create type visit_told as (outcome text, visit json);
      comment on type visit_told is 'What a verb on a visit did (null = done) and the visit as its page shows it then';
      drop function if exists campaign_tally_add(visit, text, int);
      create table need (
        id uuid primary key,
        path text collate "C" not null,
        visit_id uuid not null constraint need_visit references visit,
        household_id uuid not null,
        kind text not null constraint need_kind check (kind in (${KINDS.map((kind) => `'${kind}'`).join()})),
        words text,
        constraint need_once unique (visit_id, kind)
      );
      comment on table need is 'What a family said it needs, in its own words (诉求)';
      insert into need
      select gen_random_uuid(), v.path, v.id, v.household_id, n.need ->> 'need', n.need ->> 'words'
      from visit v cross join jsonb_array_elements(v.needs) n (need);
      alter table visit drop column needs;
    `);
  }
}
