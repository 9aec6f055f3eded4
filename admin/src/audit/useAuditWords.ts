import { useTranslate } from 'react-admin';
import { camelOf } from './columns';

/** Words of the log: verbs, tables, ways and columns; what has no word shows as it is stored. */
export function useAuditWords() {
  const translate = useTranslate();
  const wordOr = (key: string, fallback: string) => translate(key, { _: fallback });
  const resources: Record<string, string> = { account: 'accounts', region: 'regions', region_name: 'regions' };
  const column = (table: string, field: string): string => {
    if (table === 'household_member' && field === 'name') return translate('resources.audit.columns.member_name');
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
