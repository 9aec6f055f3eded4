import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Three-class reports read roll-ups too: the class a source declares stands in their key (decisions.md 12), counted anew from the ledger. */
export class RollUpDeclaredClasses1700000000016 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists campaign_money_add(uuid, text, date[], text[], text[], bigint[], int[]);
      alter table campaign_money drop constraint campaign_money_pkey, add declared_class text;
      truncate campaign_money;
      insert into campaign_money (campaign_id, level, path, day, class, declared_class, kind, amount, lines)
      select e.campaign_id, step / 4, left(e.path, step), e.day, f.class, coalesce(f.declared_class, f.class), e.aid,
        sum(e.amount * w.way), coalesce(sum(w.way) filter (where s.position = 1), 0)
      from ledger_entry e join funding_source f on f.id = e.source_id
      join funding_split s on s.disbursement_id = e.document_id and s.source_id = e.source_id
      cross join lateral (select case when e.reverses_id is null then 1 else -1 end as way) w
      cross join unnest(array[8, 12, 16]) step
      where e.kind = 'disbursement' and e.campaign_id is not null
      group by 1, 2, 3, 4, 5, 6, 7;
      alter table campaign_money alter declared_class set not null,
        add primary key (campaign_id, level, path, day, class, declared_class, kind);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function if exists campaign_money_add(uuid, text, date[], text[], text[], text[], bigint[], int[]);
      create temp table summed on commit drop as
      select campaign_id, level, path, day, class, kind, sum(amount) as amount, sum(lines) as lines
      from campaign_money group by 1, 2, 3, 4, 5, 6;
      alter table campaign_money drop constraint campaign_money_pkey, drop column declared_class;
      truncate campaign_money;
      insert into campaign_money (campaign_id, level, path, day, class, kind, amount, lines) select * from summed;
      alter table campaign_money add primary key (campaign_id, level, path, day, class, kind);
    `);
  }
}
