import type { CodeList } from '@zhufu/contracts/console-words/codes';

/** Columns whose values are codes, and whose words say them. */
const codes: Record<string, CodeList> = {
  role: 'role',
  level: 'regionLevel',
  language: 'language',
  status: 'householdStatus',
  category: 'householdCategory',
  main_category: 'householdCategory',
  causes: 'householdCause',
  identities: 'otherIdentity',
  hardship_level: 'hardshipLevel',
  housing: 'housing',
  datum: 'coordinateSystem',
  sex: 'sex',
  relation: 'memberRelation',
  health: 'healthState',
  disability_kind: 'disabilityKind',
  labour_capacity: 'labourCapacity',
  schooling: 'schooling',
  closing_reason: 'closingReason',
};

/** The same for columns that mean something else in a table of their own. */
const codesOfTable: Record<string, Record<string, CodeList>> = {
  visit: { status: 'visitStatus', result: 'visitResult', situation: 'situation', occasion: 'visitOccasion' },
  need: { kind: 'needKind' },
  disbursement: { status: 'disbursementStatus', kind: 'aidKind', method: 'payMethod' },
  campaign: { status: 'campaignStatus' },
  funding_source: { class: 'fundingClass', level: 'governmentLevel', declared_class: 'declaredClass' },
  funding_receipt: { status: 'postingStatus' },
  funding_transfer: { status: 'postingStatus' },
  statement: { basis: 'statementBasis' },
};

export type Referred = 'regions' | 'accounts' | 'households' | 'campaigns' | 'funding-sources';

const references: Record<string, Referred> = {
  region_id: 'regions',
  county_id: 'regions',
  township_id: 'regions',
  village_id: 'regions',
  parent_id: 'regions',
  successor_id: 'regions',
  account_id: 'accounts',
  granted_by: 'accounts',
  created_by: 'accounts',
  reviewed_by: 'accounts',
  approved_by: 'accounts',
  household_id: 'households',
  campaign_id: 'campaigns',
  source_id: 'funding-sources',
  split_sources: 'funding-sources',
  holder_id: 'regions',
  from_id: 'regions',
  to_id: 'regions',
  submitted_by: 'accounts',
  confirmed_by: 'accounts',
  posted_by: 'accounts',
  reversed_by: 'accounts',
  moved_by: 'accounts',
  signed_by: 'accounts',
};

const money = new Set(['income_per_head', 'amount', 'due_amount', 'pledged', 'unit_value', 'split_amounts']);

/** Fields of an object in a list whose values are codes: a visitor's rank, what a family needs. */
const codesOfItem: Record<string, CodeList> = { rank: 'visitorRank', need: 'needKind' };

/** A value of an object in a list. */
export type Part = string | { list: CodeList; code: string };

/** What a text of the log stands for, by the name of its column. */
export type Meaning =
  | { kind: 'sealed' }
  | { kind: 'codes'; list: CodeList; codes: string[] }
  | { kind: 'references'; resource: Referred; ids: string[] }
  | { kind: 'fen'; amounts: number[] }
  | { kind: 'flag'; isTrue: boolean }
  | { kind: 'instant'; at: string }
  | { kind: 'items'; items: Part[][] }
  | { kind: 'text'; text: string };

const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/** An item of a list: an object by its values. */
function partsOf(item: unknown): Part[] {
  const fields = item && typeof item === 'object' ? Object.entries(item) : [['', item] as const];
  return fields
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([field, value]) => {
      const list = codesOfItem[field];
      return list ? { list, code: String(value) } : String(value);
    });
}

function listOf(text: string): Part[][] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items.map(partsOf) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads one side of a change in a table. */
export function meaningOf(field: string, text: string, table = ''): Meaning {
  const list = codesOfTable[table]?.[field] ?? codes[field];
  const resource = references[field];
  const items = listOf(text);
  const values = items?.map((parts) => parts.join(' ')) ?? [text];
  if (text === 'sealed') return { kind: 'sealed' };
  if (list) return { kind: 'codes', list, codes: values };
  if (resource) return { kind: 'references', resource, ids: values };
  if (money.has(field) && values.every((one) => /^\d+$/.test(one))) return { kind: 'fen', amounts: values.map(Number) };
  if (text === 'true' || text === 'false') return { kind: 'flag', isTrue: text === 'true' };
  if (instant.test(text)) return { kind: 'instant', at: text };
  if (items) return { kind: 'items', items };
  return { kind: 'text', text };
}

/** `display_name` → `displayName`, as forms and views call it. */
export const camelOf = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
