import type { FundingClass } from '@zhufu/domain/funding';
import type { HouseholdCategory } from '@zhufu/domain/households';
import { queryOf } from '../app/api';
import { listPath } from '../app/paths';
import { handedOver } from '../disbursements/states';

export type ReportPage = 'totals' | 'summary' | 'brief' | 'years' | 'unreached';

interface Part {
  campaignId: string;
  regionCode?: string;
}

/** The address of a report of a campaign in a region. */
export function reportPath(
  page: ReportPage,
  { classes, ...part }: Partial<Part> & { by?: string; classes?: string } = {},
): string {
  if (page === 'unreached') return listPath('reports/unreached', { ...part });
  return `/reports${page === 'totals' ? '' : `/${page}`}${queryOf({ ...part, classes })}`;
}

/** The list of what a number of households counts. */
export const reachedPath = ({ campaignId, regionCode, category }: Part & { category?: HouseholdCategory }): string =>
  listPath('roster-entries', {
    campaignId,
    ...(regionCode ? { regionCode } : {}),
    ...(category ? { category } : {}),
    reached: true,
  });

interface Paid {
  fundingSourceId?: string;
  fundingClass?: FundingClass;
  from?: string;
  to?: string;
}

/** The list of what an amount adds up: lines posted and not reversed, signed or not. */
export const paidPath = (filter: Partial<Part> & Paid): string =>
  listPath('disbursements', {
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)),
    status: handedOver,
  });
