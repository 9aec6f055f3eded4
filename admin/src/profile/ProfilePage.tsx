import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSession } from '../app/session';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { Value, Values } from '../ui/Value';
import { PasswordForm } from './PasswordForm';
import { ProfileForm } from './ProfileForm';

/** My name, how to reach me, my language, my password, and which roles I hold where. */
export default function ProfilePage() {
  const translate = useTranslate();
  const session = useSession();
  return (
    <>
      <PageTitle title={translate('sessions.profile.title')} />
      <Box sx={{ mb: 6 }}>
        <ProfileForm />
      </Box>
      <PasswordForm />
      <Sheet title={translate('sessions.profile.grants')}>
        <Values>
          {session?.actingRegions.map(({ code, name, roles }) => (
            <Value key={code} label={name}>
              {roles.map((role) => translate(`codes.role.${role}`)).join(translate('list.comma'))}
            </Value>
          ))}
        </Values>
      </Sheet>
    </>
  );
}
