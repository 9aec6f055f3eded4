import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that all counties name at once: a foreign key would lock them with every visit. They are never deleted instead. */
const NAMED: [table: string, constraint: string, column: string, target: string][] = [
  ['visit', 'visit_campaign', 'campaign_id', 'campaign'],
  ['roster_entry', 'roster_entry_campaign', 'campaign_id', 'campaign'],
  ['ledger_entry', 'ledger_entry_source', 'source_id', 'funding_source'],
  ['ledger_entry', 'ledger_entry_from', 'from_account', 'funding_account'],
  ['ledger_entry', 'ledger_entry_to', 'to_account', 'funding_account'],
];
const STAYING = ['account', 'campaign', 'funding_source', 'funding_account'];

/** A line carries its splits: they add up by a check of its own row, and change and are told with it. */
export class KeepSplitsInLines1700000000018 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function split_sum(p_sources uuid[], p_amounts bigint[]) returns bigint language plpgsql immutable as $$
      declare
        v_sum bigint := 0;
      begin
        if cardinality(p_sources) <> cardinality(p_amounts) then
          return null;
        end if;
        for i in 1 .. cardinality(p_amounts) loop
          if p_sources[i] is null or p_amounts[i] is null or p_amounts[i] <= 0 or p_sources[i] = any (p_sources[:i - 1]) then
            return null;
          end if;
          v_sum := v_sum + p_amounts[i];
        end loop;
        return v_sum;
      end $$;
      comment on function split_sum is 'Fen of a line''s splits; null unless they are amounts above zero of different sources';

      alter table disbursement disable trigger user, add split_sources uuid[] not null default '{}', add split_amounts bigint[] not null default '{}';
      update disbursement d set split_sources = s.sources, split_amounts = s.amounts
      from (select disbursement_id, array_agg(source_id order by position) as sources, array_agg(amount order by position) as amounts
        from funding_split group by disbursement_id) s where s.disbursement_id = d.id;
      alter table disbursement enable trigger user, alter split_sources drop default, alter split_amounts drop default;
      drop table funding_split cascade;
      drop function funding_split_stays();
      drop function if exists disbursement_adds_up() cascade;
      alter table disbursement add constraint disbursement_splits check (
        case when status = 'draft' then split_sum(split_sources, split_amounts) is not null
        else split_sum(split_sources, split_amounts) is not distinct from amount end);

      ${NAMED.map(([table, name]) => `alter table ${table} drop constraint ${name};`).join('\n')}
      drop trigger account_stays on account;
      drop trigger account_stays_whole on account;
      drop function account_stays();
      create function row_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'a row of % is never deleted: records name it', tg_table_name using errcode = 'ZF004';
      end $$;
      ${STAYING.map(
        (table) => `create trigger stays before delete on ${table} for each row execute function row_stays();
        create trigger stays_whole before truncate on ${table} for each statement execute function row_stays();`,
      ).join('\n')}

      drop function if exists visit_log(jsonb, bytea, boolean, timestamptz, date), visit_edit(uuid, int, jsonb, timestamptz),
        visit_submit(uuid, int, timestamptz, date), visit_confirm(uuid, int, timestamptz), visit_return(uuid, int, text, timestamptz),
        visit_void(uuid, int, text, timestamptz), visit_parts_write(visit, jsonb, jsonb, timestamptz), visit_check(visit, jsonb, date),
        visit_wrong_lines(visit, jsonb, date), visit_wrong(visit, date), disbursement_short(uuid, uuid, bigint, int),
        disbursement_post(uuid[], text, timestamptz), disbursement_reserve(visit), disbursement_signed(uuid, int),
        disbursement_uncount(uuid, text), visit_admit(visit, timestamptz, date),
        verb_stands(text, int, uuid, int, text[], text, int);
      create type visit_told as (outcome text, visit json);
      comment on type visit_told is 'What a verb on a visit did (null = done) and the visit as its page shows it then';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop type visit_told cascade;
      ${STAYING.map((table) => `drop trigger stays on ${table}; drop trigger stays_whole on ${table};`).join('\n')}
      drop function row_stays();
      create function account_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'an account is never deleted: records name it' using errcode = 'ZF004';
      end $$;
      create trigger account_stays before delete on account for each row execute function account_stays();
      create trigger account_stays_whole before truncate on account for each statement execute function account_stays();
      ${NAMED.map(
        ([table, name, column, target]) =>
          `alter table ${table} add constraint ${name} foreign key (${column}) references ${target};`,
      ).join('\n')}
      create table funding_split (
        id uuid primary key,
        path text collate "C" not null,
        disbursement_id uuid not null constraint funding_split_disbursement references disbursement on delete cascade,
        position int not null,
        source_id uuid not null constraint funding_split_source references funding_source,
        amount bigint not null constraint funding_split_amount check (amount > 0),
        constraint funding_split_once unique (disbursement_id, source_id)
      );
      create index funding_split_by_source on funding_split (source_id);
      comment on table funding_split is 'Which source pays how much of a hand-over, in fen; from reservation on they add up to its amount';
      insert into funding_split
      select gen_random_uuid(), d.path, d.id, s.position, s.source_id, s.amount
      from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) with ordinality s (source_id, amount, position);
      create function funding_split_stays() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and not exists (select from disbursement d where d.id = old.disbursement_id) then
          return old;
        end if;
        raise exception 'a split stands and goes with its line, whose log tells it' using errcode = 'ZF004';
      end $$;
      create trigger funding_split_stays before update or delete on funding_split for each row execute function funding_split_stays();
      alter table disbursement drop constraint disbursement_splits, drop column split_sources, drop column split_amounts;
      drop function split_sum(uuid[], bigint[]);
    `);
  }
}
