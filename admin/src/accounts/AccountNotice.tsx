import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import { tones, warnRule } from '../app/tokens';
import { formatInstant } from '../ui/when';
import { isLocked } from './AccountChip';

/** Why the account cannot be used, or why it is not for oneself to change. */
export function AccountNotice({ account, isOwn }: { account: AccountView; isOwn: boolean }) {
  const translate = useTranslate();
  const words = (key: string, params?: object) => translate(`resources.accounts.standing.${key}`, params);
  const said = [
    account.disabled && words('disabledNote', { reason: account.disabledReason ?? translate('state.unknown') }),
    isLocked(account) && words('lockedNote', { until: formatInstant(account.lockedUntil ?? '') }),
    isOwn && words('own'),
  ].filter((text) => typeof text === 'string');
  return said.map((text) => (
    <Box
      key={text}
      sx={{
        mb: 4,
        px: 4,
        py: 2,
        borderLeft: `3px solid ${warnRule}`,
        bgcolor: tones.warn.wash,
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Box>
  ));
}
