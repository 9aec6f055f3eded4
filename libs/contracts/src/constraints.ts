import type { ProblemCode } from './problems';
import type { RuleCode } from './rules';

/** What the breach of a named database constraint means to the user: a problem, or a rule broken by one field. */
export type ConstraintMeaning = { problem: ProblemCode } | { field: string; rule: RuleCode };

/** A constraint that is not listed here is an internal error (house.md, Errors). */
export const constraints: Record<string, ConstraintMeaning> = {
  person_card_once: { field: 'idCard', rule: 'idCardTaken' },
  household_number_once: { problem: 'alreadyThere' },
  account_name_once: { field: 'name', rule: 'taken' },
  account_grant_once: { problem: 'alreadyThere' },
  funding_party_name_once: { field: 'name', rule: 'taken' },
  funding_source_name_once: { field: 'name', rule: 'taken' },
  campaign_name_once: { field: 'name', rule: 'taken' },
  goods_item_name_once: { field: 'name', rule: 'taken' },
  statement_once: { field: 'title', rule: 'taken' },
  region_code_once: { field: 'code', rule: 'taken' },
  region_name_code_once: { field: 'code', rule: 'taken' },
  region_name_no_overlap: { field: 'validFrom', rule: 'order' },
};
