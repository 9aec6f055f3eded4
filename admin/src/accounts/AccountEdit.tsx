import { useTranslate } from 'react-admin';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import { EditPage } from '../ui/form/EditPage';
import { FormSection } from '../ui/form/FormSection';
import { ProfileInputs } from './ProfileInputs';

/** What an account says about its owner; name and home region stay. */
export function AccountEdit() {
  const translate = useTranslate();
  return (
    <EditPage<AccountView>
      title={({ displayName, name }) => `${translate('resources.accounts.edit')} ${displayName} (${name})`}
    >
      <FormSection title={translate('resources.accounts.who')}>
        <ProfileInputs />
      </FormSection>
    </EditPage>
  );
}
