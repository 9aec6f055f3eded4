import { useTranslate } from 'react-admin';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import { listPath } from '../app/paths';
import { useMay, useSession } from '../app/session';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { ShowPage } from '../ui/ShowPage';
import { AccountActions } from './AccountActions';
import { AccountChip } from './AccountChip';
import { AccountFacts } from './AccountFacts';
import { AccountNotice } from './AccountNotice';
import { GrantForm } from './GrantForm';
import { GrantTable } from './GrantTable';

function AccountPage({ account }: { account: AccountView }) {
  const translate = useTranslate();
  const isOwn = useSession()?.account.id === account.id;
  const mayGrantHere = useMay('accounts.grant') && !isOwn;
  const words = (key: string) => translate(`resources.accounts.${key}`);
  return (
    <>
      <PageTitle
        title={account.displayName}
        note={<AccountChip account={account} />}
        crumbs={[{ label: words('name'), to: listPath('accounts') }]}
        actions={<AccountActions account={account} isOwn={isOwn} />}
      />
      <AccountNotice account={account} isOwn={isOwn} />
      <Sheet title={words('facts')}>
        <AccountFacts account={account} />
      </Sheet>
      <Sheet title={words('fields.grants')} note={words('grant.lead')} flush>
        <GrantTable account={account} mayWithdraw={mayGrantHere} />
        {mayGrantHere && !account.disabled && <GrantForm account={account} />}
      </Sheet>
    </>
  );
}

/** One login: whose it is, where it may do what, and what is done to it. */
export function AccountShow() {
  return <ShowPage<AccountView> whole="grants">{(account) => <AccountPage account={account} />}</ShowPage>;
}
