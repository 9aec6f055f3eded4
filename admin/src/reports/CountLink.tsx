import { Link } from 'react-router-dom';
import type { Permission } from '@zhufu/contracts/permissions';
import { useMay } from '../app/session';
import { countedPath } from '../households/paths';
import { formatCount } from '../ui/when';
import { type PaidPart, paidPath, type ReachedPart, reachedPath } from './paths';
import { wan } from '../ui/wan';

interface Counted {
  /** Whose figure it is, for those who hear it. */
  of: string;
}

interface ListedProps extends Counted {
  text: string;
  isNothing: boolean;
  permission: Permission;
  to: () => string;
}

/** A figure, with the way to what it counts for those who may open it. */
function Listed({ of, text, isNothing, permission, to }: ListedProps) {
  const mayList = useMay(permission);
  if (!mayList || isNothing) return text;
  return (
    <Link to={to()} aria-label={`${of} ${text}`}>
      {text}
    </Link>
  );
}

/** Households reached. */
export function ReachedLink({ count, of, ...part }: Counted & ReachedPart & { count: number }) {
  const to = () => reachedPath(part);
  return <Listed of={of} text={formatCount(count)} isNothing={count === 0} permission="roster-entries.list" to={to} />;
}

/** Money handed over in 万元. */
export function PaidLink({ amount, of, ...part }: Counted & PaidPart & { amount: number }) {
  const to = () => paidPath(part);
  return <Listed of={of} text={wan(amount)} isNothing={amount === 0} permission="disbursements.list" to={to} />;
}

/** Households on record. */
export function RegisteredLink({ count, of, regionCode }: Counted & { count: number; regionCode: string }) {
  const to = () => countedPath(regionCode);
  return <Listed of={of} text={formatCount(count)} isNothing={count === 0} permission="households.list" to={to} />;
}
