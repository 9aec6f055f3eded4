import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import type { LedgerKind } from '@zhufu/domain/funding';
import { showPath } from '../../app/paths';
import { useMay } from '../../app/session';

const papers = {
  receipt: { resource: 'funding-receipts', permission: 'funding-receipts.show' },
  transfer: { resource: 'funding-transfers', permission: 'funding-transfers.show' },
  disbursement: { resource: 'disbursements', permission: 'disbursements.list' },
} as const satisfies Record<LedgerKind, object>;

/** The paper an entry records, by its number: the receipt, the transfer, or the visit with its line; a reversal's is what it cancels. */
export function VoucherLink({ row: { kind, documentId }, children }: { row: LedgerRow; children?: ReactNode }) {
  const translate = useTranslate();
  const { resource, permission } = papers[kind];
  const mayOpen = useMay(permission);
  if (!mayOpen) return children ?? '—';
  return (
    <Link
      component={RouterLink}
      to={showPath(resource, documentId)}
      color="inherit"
      sx={{ textDecoration: 'underline' }}
    >
      {children ?? translate('resources.ledger.open')}
    </Link>
  );
}
