import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { Permission } from '@zhufu/contracts/permissions';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { useMay } from '../app/session';
import { countedPath } from '../households/paths';
import { formatCount } from '../ui/when';
import { wan } from '../ui/wan';
import {
  heardPath,
  type PaidPart,
  paidPath,
  type Part,
  type ReachedPart,
  reachedPath,
  reportPath,
  signedPath,
  sourcesPath,
} from './paths';

interface ListLinkProps {
  /** The figure; 0 has nothing to list. */
  figure: number;
  text: string;
  /** Whose figure it is, for those who hear it. */
  of: string;
  to: string;
  permission: Permission;
}

/** A figure with the way to the list it counts, for those who may open it. */
function ListLink({ figure, text, of, to, permission }: ListLinkProps) {
  if (!useMay(permission) || figure === 0) return text;
  return (
    <Link component={RouterLink} to={to} aria-label={`${of} ${text}`}>
      {text}
    </Link>
  );
}

interface Counted {
  of: string;
  count: number;
}

interface Added {
  of: string;
  amount: number;
}

/** Households reached. */
export function ReachedLink({ count, of, ...part }: Counted & ReachedPart) {
  const to = reachedPath(part);
  return <ListLink figure={count} text={formatCount(count)} of={of} to={to} permission="roster-entries.list" />;
}

/** Households on record and not reached. */
export function UnreachedLink({ count, of, ...part }: Counted & Part) {
  const to = reportPath('unreached', part);
  return <ListLink figure={count} text={formatCount(count)} of={of} to={to} permission="reports.list" />;
}

/** Households on record. */
export function RegisteredLink({ count, of, regionCode }: Counted & { regionCode: string }) {
  const to = countedPath(regionCode);
  return <ListLink figure={count} text={formatCount(count)} of={of} to={to} permission="households.list" />;
}

/** Needs of a kind heard in confirmed visits. */
export function HeardLink({ count, of, ...part }: Counted & Parameters<typeof heardPath>[0]) {
  const to = heardPath(part);
  return <ListLink figure={count} text={formatCount(count)} of={of} to={to} permission="visits.list" />;
}

/** Money handed over in 万元. */
export function PaidLink({ amount, of, ...part }: Added & PaidPart) {
  return <ListLink figure={amount} text={wan(amount)} of={of} to={paidPath(part)} permission="disbursements.list" />;
}

/** The same in yuan, where a table tells these. */
export function PaidYuanLink({ amount, of, ...part }: Added & PaidPart) {
  const text = formatYuan(amount as Fen);
  return <ListLink figure={amount} text={text} of={of} to={paidPath(part)} permission="disbursements.list" />;
}

/** Money of sources in 万元, as far as it has come; without sources the figure alone. */
export function SourcesLink({ amount, of, ids }: Added & { ids: readonly string[] }) {
  const figure = ids.length > 0 ? amount : 0;
  return (
    <ListLink figure={figure} text={wan(amount)} of={of} to={sourcesPath(ids)} permission="funding-sources.list" />
  );
}

/** Money signed for in 万元. */
export function SignedLink({ amount, of, ...part }: Added & Part) {
  return <ListLink figure={amount} text={wan(amount)} of={of} to={signedPath(part)} permission="disbursements.list" />;
}
