import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CreatePage } from '../ui/form/CreatePage';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { RegionInput } from '../ui/region/RegionInput';
import { useTranslate } from 'react-admin';
import { ProfileInputs } from './ProfileInputs';
import { NewPasswordInput } from './NewPasswordInput';

function FirstPassword() {
  const name = useWatch<{ name?: string | null }, 'name'>({ name: 'name' });
  return <NewPasswordInput accountName={name ?? ''} />;
}

/** A new login; roles are granted on its page. */
export function AccountCreate() {
  const translate = useTranslate();
  return (
    <CreatePage>
      <FormSection title={translate('resources.accounts.who')}>
        <ProfileInputs />
        <FormWide>
          <RegionInput source="regionCode" isRequired helperText="resources.accounts.regionHint" />
        </FormWide>
      </FormSection>
      <FormSection title={translate('resources.accounts.signIn')} column={320}>
        <TextInput source="name" isRequired autoComplete="off" helperText="resources.accounts.nameHint" />
        <FirstPassword />
      </FormSection>
    </CreatePage>
  );
}
