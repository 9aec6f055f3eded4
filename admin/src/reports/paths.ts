import type { DeclaredClass, FundingClass } from '@zhufu/domain/funding';
import type { HouseholdCategory } from '@zhufu/domain/households';
import type { AidKind, NeedKind } from '@zhufu/domain/visits';
import { queryOf } from '../app/api';
import { listPath } from '../app/paths';
import { handedOver } from '../disbursements/states';

export type ReportPage = 'totals' | 'summary' | 'brief' | 'years' | 'unreached';

export interface Part {
  campaignId: string;
  regionCode?: string;
}

/** The address of a report of a campaign in a region. */
export function reportPath(
  page: ReportPage,
  { classes, ...part }: Partial<Part> & { category?: HouseholdCategory; classes?: string } = {},
): string {
  if (page === 'unreached') return listPath('reports/unreached', { ...part });
  return `/reports${page === 'totals' ? '' : `/${page}`}${queryOf({ ...part, classes })}`;
}

/** Days of which a figure counts what happened, both inclusive. */
interface Days {
  from?: string;
  to?: string;
}

export interface ReachedPart extends Part, Days {
  category?: HouseholdCategory;
}

export interface PaidPart extends Partial<Part>, Days {
  fundingSourceId?: string;
  fundingClass?: FundingClass;
  /** The class a source counts as in a report of three. */
  declaredClass?: DeclaredClass;
  kind?: AidKind;
}

/** The list of what a number of households counts; on the days they were first reached. */
export const reachedPath = (filter: ReachedPart): string => listPath('roster-entries', { ...filter, reached: true });

/** The visits in which a need was heard, each family's once in a visit. */
export const heardPath = (filter: Part & { need: NeedKind }): string =>
  listPath('visits', { ...filter, status: 'confirmed' });

/** The list of what an amount adds up: lines posted and not reversed, signed or not. */
export const paidPath = (filter: PaidPart): string => listPath('disbursements', { ...filter, status: handedOver });

/** The sources that an amount of pledges, receipts or transfers adds up. */
export const sourcesPath = (ids: readonly string[]): string => listPath('funding-sources', { ids: ids.join() });

/** The list of what an amount signed for adds up. */
export const signedPath = (part: Part): string => listPath('disbursements', { ...part, status: 'signed' });
