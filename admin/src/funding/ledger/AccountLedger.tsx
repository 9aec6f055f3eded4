import { ListBase, type RaRecord, ResourceContextProvider, useTranslate } from 'react-admin';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import { ListBody } from '../../ui/list/ListBody';
import { AccountCard, type AccountOf, rowSx, useAccountColumns } from './account-columns';

const sort = { field: 'id', order: 'DESC' } as const;
const quiet = { onError: () => undefined };

/** The entries of one account, on the page of its source. */
export function AccountLedger({ fundingSourceId, ...account }: AccountOf & { fundingSourceId: string }) {
  const translate = useTranslate();
  const columns = useAccountColumns(account);
  const { regionCode } = account;
  return (
    <ResourceContextProvider value="ledger">
      <ListBase
        filter={{ fundingSourceId, regionCode }}
        sort={sort}
        perPage={25}
        storeKey={false}
        disableSyncWithLocation
        queryOptions={quiet as never}
      >
        <ListBody
          emptyHint={translate('resources.ledger.emptyHint')}
          rowSx={(row: RaRecord) => rowSx(row as LedgerRow & RaRecord)}
          card={(row) => <AccountCard row={row as LedgerRow & RaRecord} {...account} />}
        >
          {columns}
        </ListBody>
      </ListBase>
    </ResourceContextProvider>
  );
}
