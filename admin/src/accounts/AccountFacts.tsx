import { useTranslate } from 'react-admin';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import { useRegionName } from '../ui/region/useRegions';
import { Value, Values } from '../ui/Value';
import { formatInstant } from '../ui/when';

const plain = ['name', 'unit', 'title', 'phone'] as const;

/** What is on record about an account. */
export function AccountFacts({ account }: { account: AccountView }) {
  const translate = useTranslate();
  const word = (field: string) => translate(`resources.accounts.fields.${field}`);
  const region = useRegionName(account.regionCode);
  const { lastSignInAt } = account;
  return (
    <Values>
      {plain.map((field) => (
        <Value key={field} label={word(field)}>
          {account[field]}
        </Value>
      ))}
      <Value label={word('regionName')}>{region === account.regionCode ? account.regionName : region}</Value>
      <Value label={word('lastSignInAt')}>
        {lastSignInAt ? formatInstant(lastSignInAt) : translate('resources.accounts.never')}
      </Value>
    </Values>
  );
}
