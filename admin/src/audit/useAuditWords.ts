import { useTranslate } from 'react-admin';
import { camelOf } from './columns';

/** The resource whose fields name a table's columns; that of families without an entry. */
const resources: Record<string, string> = {
  account: 'accounts',
  region: 'regions',
  region_name: 'regions',
  funding_party: 'funding-parties',
  funding_source: 'funding-sources',
  funding_receipt: 'funding-receipts',
  funding_transfer: 'funding-transfers',
  campaign: 'campaigns',
  roster_entry: 'roster-entries',
  goods_item: 'goods-items',
  visit: 'visits',
  disbursement: 'disbursements',
  statement: 'statements',
};

/** Columns called like those of another table. */
const own: Record<string, string> = {
  'household_member.name': 'member_name',
  'need.kind': 'need_kind',
  'need.words': 'need_words',
};

/** Words of the log: verbs, tables, ways and columns; what has no word shows as it is stored. */
export function useAuditWords() {
  const translate = useTranslate();
  const wordOr = (key: string, fallback: string) => translate(key, { _: fallback });
  const column = (table: string, field: string): string => {
    const called = own[`${table}.${field}`];
    if (called) return translate(`resources.audit.columns.${called}`);
    const form = `resources.${resources[table] ?? 'households'}.fields.${camelOf(field)}`;
    return wordOr(form, wordOr(`resources.audit.columns.${field}`, field));
  };
  return {
    verb: (action: string) => wordOr(`verbs.${action}`, action),
    table: (table: string) => wordOr(`resources.audit.tables.${table}`, table),
    way: (via: string | null) => wordOr(`resources.audit.ways.${via ?? 'console'}`, via ?? ''),
    column,
  };
}
