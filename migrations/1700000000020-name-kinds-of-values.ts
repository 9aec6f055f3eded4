import type { MigrationInterface, QueryRunner } from 'typeorm';

const oneOf = (...codes: string[]): string => `value in (${codes.map((code) => `'${code}'`).join()})`;
const needs = ['living', 'production', 'medical', 'schooling', 'elderly_care', 'housing', 'employment', 'comfort'];

/** What a value of a kind may be, once for all columns that hold it. */
const KINDS: [name: string, base: string, rule: string, comment: string][] = [
  ['fen', 'bigint', 'value >= 0', 'Money in whole fen'],
  ['fen_moved', 'bigint', 'value > 0', 'Money that is handed over or booked, in whole fen'],
  ['quantity', 'int', 'value > 0', 'How many of a thing'],
  ['visit_occasion', 'text', oneOf('daily', 'emergency', 'follow_up'), 'Why a visit outside of campaigns was made'],
  ['visit_result', 'text', oneOf('met_self', 'met_family', 'not_home', 'declined', 'phone'), 'Whom a visit met'],
  ['visit_situation', 'text', oneOf('unchanged', 'better', 'worse'), 'How the family is since the last visit'],
  ['visit_status', 'text', oneOf('draft', 'submitted', 'confirmed', 'returned', 'voided'), 'decisions.md, Flows'],
  ['visit_needs', 'jsonb', 'needs_are_sound(value)', 'What a family said it needs: [{ need, words }], each kind once'],
  ['aid_kind', 'text', oneOf('cash', 'goods'), 'What is handed over'],
  ['pay_method', 'text', oneOf('cash_signed', 'one_card', 'bank_transfer', 'in_kind'), 'How it is handed over'],
  [
    'disbursement_status',
    'text',
    oneOf('draft', 'reserved', 'posted', 'signed', 'released', 'reversed'),
    'decisions.md, Flows',
  ],
  ['ledger_kind', 'text', oneOf('receipt', 'transfer', 'disbursement'), 'What moves money'],
  ['tally_what', 'text', oneOf('visitor', 'need'), 'What is counted of visits'],
];

/** Columns of a kind, and the check that said it so far. */
const COLUMNS: Record<string, [column: string, kind: string, check?: string][]> = {
  visit: [
    ['occasion', 'visit_occasion', 'visit_occasion'],
    ['result', 'visit_result', 'visit_result'],
    ['situation', 'visit_situation', 'visit_situation'],
    ['status', 'visit_status', 'visit_status'],
    ['needs', 'visit_needs'],
  ],
  disbursement: [
    ['kind', 'aid_kind', 'disbursement_kind'],
    ['method', 'pay_method', 'disbursement_method'],
    ['amount', 'fen_moved', 'disbursement_amount'],
    ['quantity', 'quantity', 'disbursement_quantity'],
    ['status', 'disbursement_status', 'disbursement_status'],
  ],
  ledger_entry: [
    ['kind', 'ledger_kind', 'ledger_entry_kind'],
    ['amount', 'fen_moved', 'ledger_entry_amount'],
    ['aid', 'aid_kind', 'ledger_entry_aid'],
  ],
  roster_entry: [['due_amount', 'fen', 'roster_entry_due']],
  campaign_tally: [['what', 'tally_what', 'campaign_tally_what']],
  funding_balance: ['received', 'moved_in', 'moved_out', 'reserved', 'disbursed', 'signed'].map((column) => [
    column,
    'fen',
  ]),
};

const NEEDS_ARE_SOUND = `
  create function needs_are_sound(p_needs jsonb) returns boolean language plpgsql immutable as $$
  declare
    v_kinds text[] := '{}';
    v_need jsonb;
  begin
    if p_needs is null or jsonb_typeof(p_needs) <> 'array' then
      return p_needs is null;
    end if;
    for v_need in select jsonb_array_elements(p_needs) loop
      if (v_need ->> 'need' = any ('{${needs.join()}}')) is not true or v_need ->> 'need' = any (v_kinds) then
        return false;
      end if;
      v_kinds := v_kinds || (v_need ->> 'need');
    end loop;
    return true;
  end $$;
  comment on function needs_are_sound is 'Is it a list of needs of the trade, each once?'`;

const bases = new Map(KINDS.map(([name, base]) => [name, base]));
const rules = new Map(KINDS.map(([name, , rule]) => [name, rule]));

/** The one function that depends on the columns of a balance; it is applied again with the others. */
const FORGET_LEFT = `drop function if exists funding_left(funding_balance);
  delete from applied_sql where name = 'funding/funding_account.sql'`;

/**
 * Lists of codes and signs of amounts are kinds of values: said once for every column, and checked when a value becomes one. A check of the
 * table is read anew from its text with every statement that writes a row.
 */
export class NameKindsOfValues1700000000020 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(NEEDS_ARE_SOUND);
    for (const [name, base, rule, comment] of KINDS) {
      await q.query(`create domain ${name} as ${base} constraint ${name} check (${rule})`);
      await q.query(`comment on domain ${name} is '${comment}'`);
    }
    await q.query(FORGET_LEFT);
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const checks = columns.flatMap(([, , check]) => (check ? [`drop constraint ${check}`] : []));
      const kinds = columns.map(([column, kind]) => `alter ${column} type ${kind}`);
      await q.query(`alter table ${table} ${[...checks, ...kinds].join(', ')}`);
    }
    await q.query('alter table funding_balance drop constraint funding_balance_sign');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(FORGET_LEFT);
    await q.query(`alter table funding_balance add constraint funding_balance_sign
      check (least(received, moved_in, moved_out, reserved, disbursed, signed) >= 0)`);
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const kinds = columns.map(([column, kind]) => `alter ${column} type ${bases.get(kind)}`);
      const checks = columns.flatMap(([column, kind, check]) =>
        check ? [`add constraint ${check} check (${rules.get(kind)?.replace('value', column)})`] : [],
      );
      await q.query(`alter table ${table} ${[...kinds, ...checks].join(', ')}`);
    }
    await q.query(`drop domain ${KINDS.map(([name]) => name).join()}`);
    await q.query('drop function needs_are_sound(jsonb)');
  }
}
