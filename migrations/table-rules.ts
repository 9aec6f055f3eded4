/** What the serving role may do with a table; everything else is refused by the database itself. */
type Right = 'select' | 'insert' | 'update' | 'delete';

export interface TableRule {
  table: string;
  /**
   * `area`: rows whose path lies in the acting region (decisions.md 3) · `shared`: those, and to read the ones of regions above · `global`: everyone's · `mine`: rows of the acting account ·
   * `closed`: reached by definer functions only.
   */
  access: 'area' | 'shared' | 'global' | 'mine' | 'closed';
  /** Column naming the account whose rows these are; with `area` they are visible to it besides the area's. */
  account?: string;
  /** New rows of that account are taken wherever they lie; otherwise only within the area. */
  ownAnywhere?: true;
  rights: readonly Right[];
  /** The serving role writes and removes drafts only; from then on the row is its module's functions'. */
  drafts?: true;
  /** Sealed columns are noted as changed without their content, silent ones not at all; `partOf` names the record a row belongs to, for
   * its history; `placed: false` for rows that lie in no area; a text says why the table is exempt. */
  audit: { sealed?: readonly string[]; silent?: readonly string[]; partOf?: string; placed?: false } | string;
}

const all: readonly Right[] = ['select', 'insert', 'update', 'delete'];

/**
 * The one declaration from which row-level security, grants and audit triggers are made; tests compare it with the database.
 * A new table without a line here fails the build's tests.
 */
export const tableRules: readonly TableRule[] = [
  { table: 'migration', access: 'closed', rights: [], audit: 'written by migrations' },
  { table: 'applied_sql', access: 'closed', rights: [], audit: 'written by migrations' },
  { table: 'key_check', access: 'global', rights: ['select', 'insert'], audit: 'one row, written once' },
  { table: 'audit_log', access: 'area', account: 'actor_id', rights: ['select'], audit: 'is the audit' },

  { table: 'region', access: 'global', rights: ['select'], audit: { silent: ['names', 'search_tokens'] } },
  { table: 'region_name', access: 'global', rights: ['select'], audit: { partOf: 'region_id', placed: false } },

  {
    table: 'account',
    access: 'area',
    account: 'id',
    rights: ['select', 'insert', 'update'],
    audit: { sealed: ['password_hash'], silent: ['created_hash', 'last_sign_in_at'] },
  },
  {
    table: 'account_grant',
    access: 'area',
    account: 'account_id',
    rights: ['select', 'insert', 'delete'],
    audit: { partOf: 'account_id' },
  },
  { table: 'session', access: 'mine', account: 'account_id', rights: ['select', 'update'], audit: 'its own history' },
  { table: 'sign_in_failure', access: 'closed', rights: [], audit: 'counters' },
  {
    table: 'denial',
    access: 'area',
    account: 'actor_id',
    ownAnywhere: true,
    rights: ['select', 'insert'],
    audit: 'is a log',
  },

  {
    table: 'household',
    access: 'area',
    rights: ['select', 'insert', 'update'],
    audit: {
      sealed: ['id_card', 'phone', 'bank_card'],
      silent: ['search_tokens', 'created_hash', 'village_code', 'village_name', 'township_name', 'county_name'],
    },
  },
  { table: 'household_serial', access: 'closed', rights: [], audit: 'a counter' },
  { table: 'household_category', access: 'area', rights: all, audit: { partOf: 'household_id' } },
  { table: 'household_member', access: 'area', rights: all, audit: { sealed: ['id_card'], partOf: 'household_id' } },
  { table: 'person_card', access: 'area', rights: all, audit: 'follows household and household_member' },
  { table: 'household_count', access: 'area', rights: ['select'], audit: 'kept by triggers from household' },
  { table: 'household_total', access: 'area', rights: ['select'], audit: 'kept by triggers from household_count' },
  { table: 'household_look', access: 'area', rights: ['select', 'insert'], audit: 'is a log' },

  {
    table: 'funding_party',
    access: 'shared',
    rights: ['select', 'insert', 'update'],
    audit: { silent: ['created_hash'] },
  },
  {
    table: 'funding_source',
    access: 'shared',
    rights: ['select', 'insert', 'update'],
    audit: { silent: ['created_hash'] },
  },
  { table: 'funding_account', access: 'shared', rights: ['select'], audit: { partOf: 'source_id' } },
  { table: 'funding_balance', access: 'shared', rights: ['select'], audit: 'its history is the ledger' },
  {
    table: 'funding_receipt',
    access: 'area',
    rights: all,
    drafts: true,
    audit: { silent: ['created_hash'] },
  },
  {
    table: 'funding_transfer',
    access: 'area',
    rights: all,
    drafts: true,
    audit: { silent: ['created_hash'] },
  },
  {
    table: 'ledger_entry',
    access: 'area',
    rights: ['select'],
    audit: 'is a ledger: never changed, and names its document',
  },

  { table: 'campaign', access: 'shared', rights: ['select', 'insert', 'update'], audit: { silent: ['created_hash'] } },
  { table: 'campaign_standard', access: 'shared', rights: all, audit: { partOf: 'campaign_id' } },
  { table: 'campaign_source', access: 'shared', rights: all, audit: { partOf: 'campaign_id' } },
  {
    table: 'campaign_target',
    access: 'shared',
    rights: ['select', 'insert', 'update'],
    audit: { partOf: 'campaign_id' },
  },
  { table: 'roster_entry', access: 'area', rights: ['select'], audit: { partOf: 'household_id' } },
  {
    table: 'goods_item',
    access: 'shared',
    rights: ['select', 'insert', 'update'],
    audit: { silent: ['created_hash'] },
  },
  { table: 'campaign_money', access: 'area', rights: ['select'], audit: 'kept with the ledger' },
  { table: 'campaign_reach', access: 'area', rights: ['select'], audit: 'kept with roster_entry' },
  { table: 'campaign_stray', access: 'area', rights: ['select'], audit: 'kept with roster_entry and household' },
  { table: 'campaign_tally', access: 'area', rights: ['select'], audit: 'kept with visit' },

  { table: 'visit', access: 'area', rights: ['select'], audit: { silent: ['created_hash'] } },
  { table: 'disbursement', access: 'area', rights: ['select'], audit: { partOf: 'visit_id' } },
  { table: 'statement', access: 'shared', rights: ['select', 'insert', 'update'], audit: { silent: ['created_hash'] } },
];
