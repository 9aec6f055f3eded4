import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did something is the signature's own account: no foreign key asks for it again with every row of a visit, and no index serves one. */
const PEOPLE: Record<string, [constraint: string, column: string][]> = {
  visit: [
    ['visit_maker', 'created_by'],
    ['visit_submitter', 'submitted_by'],
    ['visit_confirmer', 'confirmed_by'],
    ['visit_returner', 'returned_by'],
    ['visit_voider', 'voided_by'],
  ],
  disbursement: [
    ['disbursement_maker', 'created_by'],
    ['disbursement_payer', 'paid_by'],
    ['disbursement_signer', 'signed_by'],
    ['disbursement_reverser', 'reversed_by'],
  ],
  roster_entry: [['roster_entry_maker', 'created_by']],
  ledger_entry: [['ledger_entry_actor', 'actor_id']],
};

/** What a part of a visit repeats of it: written by the visit's own functions from its row. */
const COPIES: [table: string, constraint: string, index: string, column: string, target: string][] = [
  ['need', 'need_household', 'need_by_household', 'household_id', 'household'],
  ['disbursement', 'disbursement_household', 'disbursement_by_household', 'household_id', 'household'],
];

const keys = Object.entries(PEOPLE).flatMap(([table, list]) => list.map((one) => [table, ...one] as const));
const always = new Set(['created_by', 'actor_id']);
const partial = (column: string): string => (always.has(column) ? '' : ` where ${column} is not null`);
const indexed = (table: string, column: string): string =>
  table === 'visit' && column === 'created_by' ? 'created_by, status' : column;

export class LightenVisits1700000000015 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${keys.map(([table, name]) => `alter table ${table} drop constraint ${name}; drop index ${name};`).join('\n')}
      ${COPIES.map(([table, name, index]) => `alter table ${table} drop constraint ${name}; drop index ${index};`).join('\n')}
      alter table disbursement drop constraint disbursement_campaign;
      alter table ledger_entry drop constraint ledger_entry_household, drop constraint ledger_entry_reversed_once;
      create unique index ledger_entry_reversed_once on ledger_entry (reverses_id) where reverses_id is not null;
      create index visit_returned on visit (created_by) where status = 'returned';

      alter table audit_log drop constraint audit_log_operation;

      create function account_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'an account is never deleted: records name it' using errcode = 'ZF004';
      end $$;
      create trigger account_stays before delete on account for each row execute function account_stays();
      create trigger account_stays_whole before truncate on account for each statement execute function account_stays();

      alter table funding_split drop constraint funding_split_disbursement, add constraint funding_split_disbursement
        foreign key (disbursement_id) references disbursement on delete cascade;
      create function funding_split_stays() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and not exists (select from disbursement d where d.id = old.disbursement_id) then
          return old;
        end if;
        raise exception 'a split stands and goes with its line, whose log tells it' using errcode = 'ZF004';
      end $$;
      create trigger funding_split_stays before update or delete on funding_split for each row execute function funding_split_stays();
      drop function if exists audit_row() cascade;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare
        f regprocedure;
      begin
        for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = current_schema()
          where p.proname like 'audit\\_%' loop
          execute format('drop function %s cascade', f);
        end loop;
      end $$;
      drop trigger funding_split_stays on funding_split;
      drop function funding_split_stays();
      alter table funding_split drop constraint funding_split_disbursement, add constraint funding_split_disbursement
        foreign key (disbursement_id) references disbursement;
      drop trigger account_stays on account;
      drop trigger account_stays_whole on account;
      drop function account_stays();
      alter table audit_log add constraint audit_log_operation check (operation in ('insert', 'update', 'delete'));
      drop index visit_returned, ledger_entry_reversed_once;
      alter table ledger_entry add constraint ledger_entry_reversed_once unique (reverses_id),
        add constraint ledger_entry_household foreign key (household_id) references household;
      alter table disbursement add constraint disbursement_campaign foreign key (campaign_id) references campaign;
      ${COPIES.map(
        ([table, name, index, column, target]) =>
          `alter table ${table} add constraint ${name} foreign key (${column}) references ${target}; create index ${index} on ${table} (${column});`,
      ).join('\n')}
      ${keys
        .map(
          ([table, name, column]) =>
            `alter table ${table} add constraint ${name} foreign key (${column}) references account;
             create index ${name} on ${table} (${indexed(table, column)})${partial(column)};`,
        )
        .join('\n')}
    `);
  }
}
