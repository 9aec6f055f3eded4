import type { SummaryRow } from '@zhufu/contracts/households/household.view';
import type { HouseholdCategory, HouseholdStatus } from '@zhufu/domain/households';

/** Families of some categories; a category that is not listed has none. */
export const ofCategories = ({ byCategory }: SummaryRow, ...categories: HouseholdCategory[]): number =>
  byCategory
    .filter(({ category }) => categories.includes(category))
    .reduce((sum, { households }) => sum + households, 0);

/** Families of some states; a state that is not listed has none. */
export const ofStatuses = ({ byStatus }: SummaryRow, ...statuses: HouseholdStatus[]): number =>
  byStatus.filter(({ status }) => statuses.includes(status)).reduce((sum, { households }) => sum + households, 0);
