import { Link } from 'react-router-dom';
import type { HouseholdCategory } from '@zhufu/domain/households';
import { useMay } from '../app/session';
import { formatCount } from '../ui/when';
import { paidPath, reachedPath } from './paths';
import { wan } from '../ui/wan';

interface Counted {
  campaignId: string;
  regionCode?: string;
  /** Whose figure it is, for those who hear it. */
  of: string;
}

/** Households reached, with the way to the list of them for those who may open it. */
export function ReachedLink({ count, of, ...part }: Counted & { count: number; category?: HouseholdCategory }) {
  const mayList = useMay('roster-entries.list');
  const text = formatCount(count);
  if (!mayList || count === 0) return text;
  return (
    <Link to={reachedPath(part)} aria-label={`${of} ${text}`}>
      {text}
    </Link>
  );
}

interface Paid extends Counted {
  amount: number;
  fundingSourceId?: string;
  from?: string;
  to?: string;
}

/** Money handed over in 万元, with the way to its lines. */
export function PaidLink({ amount, of, ...filter }: Paid) {
  const mayList = useMay('disbursements.list');
  const text = wan(amount);
  if (!mayList || amount === 0) return text;
  return (
    <Link to={paidPath(filter)} aria-label={`${of} ${text}`}>
      {text}
    </Link>
  );
}
