import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormState } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import type { GrantView } from '@zhufu/contracts/accounts/account.view';
import type { Role } from '@zhufu/domain/roles';
import { tones } from '../app/tokens';
import { FieldError } from '../ui/FieldError';

export interface GrantFootProps {
  asked?: Role;
  /** The grant that forbids this one. */
  clash?: GrantView;
  isHeld: boolean;
  isReady: boolean;
}

function Clash({ asked, clash }: { asked: Role; clash: GrantView }) {
  const translate = useTranslate();
  const word = (role: Role) => translate(`codes.role.${role}`);
  const named = { asked: word(asked), held: word(clash.role), region: clash.regionName };
  const words = (key: string) => translate(`resources.accounts.grant.${key}`, named);
  return (
    <Box
      role="alert"
      sx={{ mt: 4, px: 4, py: 3, maxWidth: 860, borderLeft: `3px solid ${tones.bad.text}`, bgcolor: tones.bad.wash }}
    >
      <strong>{words('clash')}</strong>
      <Box>{words('clashRule')}</Box>
      <Box>{words('clashHeld')}</Box>
      <Box>{words('clashMend')}</Box>
    </Box>
  );
}

/** The button that grants, or why it may not be pressed. */
export function GrantFoot({ asked, clash, isHeld, isReady }: GrantFootProps) {
  const translate = useTranslate();
  const { errors, isSubmitting } = useFormState();
  const said = (errors.root as { serverError?: { message?: string } } | undefined)?.serverError?.message;
  if (asked && clash) return <Clash asked={asked} clash={clash} />;
  return (
    <Box sx={{ mt: 4, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
      <Button type="submit" variant="contained" disabled={isSubmitting || isHeld || !isReady}>
        {translate(isSubmitting ? 'action.saving' : 'resources.accounts.grant.give')}
      </Button>
      {isHeld && translate('resources.accounts.grant.held')}
      {said && <FieldError>{translate(said, { _: said })}</FieldError>}
    </Box>
  );
}
