import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ResourceContextProvider, TextInput, useNotify, useTranslate } from 'react-admin';
import { type ProfileView } from '@zhufu/contracts/accounts/account.view';
import { ProfileInput } from '@zhufu/contracts/accounts/account.input';
import { type ApiError, ask } from '../app/api';
import { changedFields } from '../app/bodies';
import { currentSession, keepSession } from '../app/session';
import { ErrorState } from '../ui/ErrorState';
import { ContractForm } from '../ui/form/ContractForm';
import { FormFoot } from '../ui/form/FormFoot';
import { FormSection } from '../ui/form/FormSection';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { LoadingState } from '../ui/LoadingState';
import { Sheet } from '../ui/Sheet';

const KEY = ['profile'];
const contract = () => ProfileInput;

/** What the signed-in account says about itself. */
export function ProfileForm() {
  const notify = useNotify();
  const translate = useTranslate();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => ask<ProfileView>('profile', { signal }),
  });
  if (!data)
    return <Sheet>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
  const save = async (values: Record<string, unknown>) => {
    try {
      const body = changedFields(ProfileInput, { ...data }, values);
      const saved = await ask<ProfileView>('profile', { method: 'PATCH', body, version: data.version });
      client.setQueryData(KEY, saved);
      const session = currentSession();
      if (session) keepSession({ ...session, account: { ...session.account, ...saved } });
      notify('sessions.profile.saved', { type: 'info' });
    } catch (failed) {
      return (failed as ApiError).body?.errors;
    }
  };
  return (
    <ResourceContextProvider value="accounts">
      <ContractForm contract={contract} record={data} onSubmit={save as never}>
        <FormSection title={`${translate('resources.accounts.fields.name')} ${data.name}`}>
          <TextInput source="displayName" isRequired />
          <TextInput source="title" />
          <TextInput source="phone" autoComplete="tel" />
          <CodeSelect
            source="language"
            list="language"
            label="sessions.profile.language"
            emptyValue={undefined}
            isRequired
          />
        </FormSection>
        <FormFoot />
      </ContractForm>
    </ResourceContextProvider>
  );
}
