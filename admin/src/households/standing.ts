import type { HouseholdRow, HouseholdView } from '@zhufu/contracts/households/household.view';
import { editableStatuses, householdFlow, type HouseholdStatus, type HouseholdVerb } from '@zhufu/domain/households';
import type { Role } from '@zhufu/domain/roles';
import { verbsFrom } from '@zhufu/domain/transitions';
import { may } from '../app/session';

/** Who may do a verb: the permission of its own name, but resubmitting belongs to editing. */
const permissionOf = (verb: HouseholdVerb): string => `households.${verb === 'redraft' ? 'edit' : verb}`;

/** Maker ≠ checker: these are for another than who registered the family (decisions.md, Authority). */
const checks: readonly HouseholdVerb[] = ['review', 'approve'];

/** Who checks an entry is who returns it: the township a draft, the county what the township has reviewed. */
const returner: Partial<Record<HouseholdStatus, string>> = {
  draft: 'households.review',
  township_reviewed: 'households.approve',
};

/** The verbs that the state and the reader's role allow. */
export const allowedVerbs = (status: HouseholdStatus): HouseholdVerb[] =>
  verbsFrom(householdFlow, status)
    .filter((verb) => may(permissionOf(verb)))
    .filter((verb) => verb !== 'return' || may(returner[status] ?? ''));

/** The check that only being the maker forbids; undefined when none does. */
export const ownCheck = ({ status, createdBy }: HouseholdView, accountId?: string): HouseholdVerb | undefined =>
  createdBy === accountId ? allowedVerbs(status).find((verb) => checks.includes(verb)) : undefined;

/** What the reader may do to this family now. */
export const verbsFor = (household: HouseholdView, accountId?: string): HouseholdVerb[] => {
  const own = ownCheck(household, accountId);
  return allowedVerbs(household.status).filter((verb) => verb !== own);
};

export const mayEdit = ({ status }: Pick<HouseholdRow, 'status'>): boolean =>
  editableStatuses.includes(status) && may('households.edit');

const turns: Partial<Record<HouseholdStatus, Role>> = { draft: 'township_staff', township_reviewed: 'county_staff' };

/** Whose turn it is by the state alone, for rows of a list. */
export const turnOf = ({ status }: Pick<HouseholdRow, 'status'>): Role | undefined => turns[status];
