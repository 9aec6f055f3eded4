import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORGET_ADD = (types: string): string => `drop function if exists campaign_money_add(${types})`;
const NARROW = 'uuid, text, date[], text[], text[], text[], bigint[], int[]';

/**
 * What is signed for stands in the roll-ups beside what was handed over, so that the five sums of a city add up no lines; and the entries of
 * a campaign by source and place are read from their index alone.
 */
export class RollUpSignedMoney1700000000021 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${FORGET_ADD(NARROW)};
      alter table campaign_money add signed bigint not null default 0;
      update campaign_money m set signed = s.amount
      from (
        select d.campaign_id, step / 4 as level, left(coalesce(e.path, d.path), step) as path, d.paid_on as day, f.class,
          coalesce(f.declared_class, f.class) as declared_class, d.kind, sum(p.amount) as amount
        from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) p (source_id, amount)
        join funding_source f on f.id = p.source_id
        left join roster_entry e on e.campaign_id = d.campaign_id and e.household_id = d.household_id
        cross join unnest(array[8, 12, 16]) step
        where d.status = 'signed' and d.campaign_id is not null
        group by 1, 2, 3, 4, 5, 6, 7) s
      where (m.campaign_id, m.level, m.path, m.day, m.class, m.declared_class, m.kind)
        = (s.campaign_id, s.level, s.path, s.day, s.class, s.declared_class, s.kind);
      drop index ledger_entry_campaign;
      create index ledger_entry_campaign on ledger_entry (campaign_id, source_id, path) include (to_account, amount, aid)
        where campaign_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${FORGET_ADD(`${NARROW}, bigint[]`)};
      alter table campaign_money drop signed;
      drop index ledger_entry_campaign;
      create index ledger_entry_campaign on ledger_entry (campaign_id, source_id) where campaign_id is not null;
    `);
  }
}
