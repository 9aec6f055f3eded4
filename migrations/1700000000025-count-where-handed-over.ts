import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORGET = {
  before: `drop function if exists visit_place(uuid, uuid, text), campaign_tally_add(visit, text, int),
    disbursement_book(disbursement[], text, timestamptz), disbursement_count(disbursement, text, int, int)`,
  after: `drop function if exists campaign_tally_add(visit, int), disbursement_book(disbursement[], timestamptz),
    disbursement_count(disbursement, int, int)`,
};

/** Campaigns that visited a family again after it had moved, of which alone figures change. */
const MOVED = `create temp table moved as
  select distinct v.campaign_id from visit v join roster_entry e using (campaign_id, household_id) where v.path <> e.path`;

/** Counts money and what was told of visits anew at a place: of the visit or line `x`, or of the family's entry `e` in the campaign. */
const recount = (place: 'x.path' | 'coalesce(e.path, x.path)'): string => {
  const entry = 'left join roster_entry e on e.campaign_id = x.campaign_id and e.household_id = x.household_id';
  return `
    delete from campaign_money where campaign_id in (select campaign_id from moved);
    insert into campaign_money (campaign_id, level, path, day, class, declared_class, kind, amount, lines, signed)
    select x.campaign_id, step / 4, left(${place}, step), x.paid_on, f.class, coalesce(f.declared_class, f.class), x.kind, sum(s.amount),
      count(*) filter (where s.n = 1), coalesce(sum(s.amount) filter (where x.status = 'signed'), 0)
    from disbursement x cross join lateral unnest(x.split_sources, x.split_amounts) with ordinality s (source_id, amount, n)
    join funding_source f on f.id = s.source_id ${entry} cross join unnest(array[8, 12, 16]) step
    where x.campaign_id in (select campaign_id from moved) and x.status in ('posted', 'signed')
    group by 1, 2, 3, 4, 5, 6, 7;
    delete from campaign_tally where campaign_id in (select campaign_id from moved);
    insert into campaign_tally (campaign_id, level, path, what, code, n)
    select x.campaign_id, step / 4, left(${place}, step), c.what, c.code, count(*)
    from visit x ${entry} cross join lateral (
      select 'visitor' as what, visitor ->> 'rank' as code from jsonb_array_elements(x.visitors) visitor
      union all
      select 'need', need ->> 'need' from jsonb_array_elements(x.needs) need) c cross join unnest(array[8, 12, 16]) step
    where x.campaign_id in (select campaign_id from moved) and x.status = 'confirmed'
    group by 1, 2, 3, 4, 5;
    alter table ledger_entry disable trigger ledger_entry_stays;
    update ledger_entry l set path = ${place} from disbursement x ${entry}
    where x.id = l.document_id and l.campaign_id in (select campaign_id from moved) and l.path <> ${place};
    alter table ledger_entry enable trigger ledger_entry_stays;
    drop table moved`;
};

/**
 * Money, visitors and needs count where they were handed over and heard, as the lists behind them do, and as the account that paid. A
 * family is reached where it was when the campaign first reached it (decisions.md 11), wherever it has moved since.
 */
export class CountWhereHandedOver1700000000025 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`${FORGET.before}; ${MOVED}; ${recount('x.path')}`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`${FORGET.after}; ${MOVED}; ${recount('coalesce(e.path, x.path)')}`);
  }
}
