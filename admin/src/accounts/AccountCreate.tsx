import Box from '@mui/material/Box';
import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CreatePage } from '../ui/form/CreatePage';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { RegionInput } from '../ui/region/RegionInput';
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
          <Box sx={{ maxWidth: 480 }}>
            <RegionInput source="regionCode" isRequired helperText="resources.accounts.regionHint" />
          </Box>
        </FormWide>
      </FormSection>
      <FormSection title={translate('resources.accounts.signIn')} column={320}>
        <TextInput source="name" isRequired autoComplete="off" helperText="resources.accounts.nameHint" />
        <FirstPassword />
      </FormSection>
    </CreatePage>
  );
}
