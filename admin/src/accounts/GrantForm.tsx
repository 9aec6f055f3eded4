import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import type { ApiError } from '../app/api';
import { pickFields } from '../app/bodies';
import type { ConsoleDataProvider } from '../app/dataProvider';
import { useSession } from '../app/session';
import { line } from '../app/tokens';
import { ContractForm } from '../ui/form/ContractForm';
import { useNewRecord } from '../ui/form/useNewRecord';
import { grantable } from './grants';
import { GrantInputs } from './GrantInputs';

const grantInput = () => import('@zhufu/contracts/accounts/account.input').then((input) => input.GrantInput);

function NewGrant({ account, done }: { account: AccountView; done: () => void }) {
  const provider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const acting = useSession()?.actingRegion;
  const record = useNewRecord();
  if (!acting) return null;
  const submit = async (values: RaRecord) => {
    try {
      const body = pickFields(await grantInput(), values);
      await provider.act('accounts', account.id, 'grants', body);
    } catch (failed) {
      return (failed as ApiError).body?.errors;
    }
    notify('resources.accounts.grant.given', { type: 'info' });
    done();
    refresh();
  };
  return (
    <ContractForm contract={grantInput} record={{}} defaultValues={record} onSubmit={submit as never}>
      <GrantInputs account={account} offered={grantable(acting.roles, acting.level)} acting={acting.level} />
    </ContractForm>
  );
}

/** Granting another role, below the roles there are. */
export function GrantForm({ account }: { account: AccountView }) {
  const translate = useTranslate();
  const [round, setRound] = useState(0);
  return (
    <Box sx={{ p: 5, borderTop: `1px solid ${line}` }}>
      <Typography variant="h3" sx={{ mb: 3 }}>
        {translate('resources.accounts.grant.add')}
      </Typography>
      <NewGrant key={round} account={account} done={() => setRound(round + 1)} />
    </Box>
  );
}
