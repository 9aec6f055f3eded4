import { useTranslate } from 'react-admin';
import type { AccountRow, AccountView } from '@zhufu/contracts/accounts/account.view';
import { Chip } from '../ui/Chip';

/** True while too many wrong passwords keep the account out. */
export const isLocked = ({ lockedUntil }: Pick<AccountView, 'lockedUntil'>): boolean =>
  !!lockedUntil && Date.parse(lockedUntil) > Date.now();

/** 正常, 停用 or, where it is known, 已锁定. */
export function AccountChip({ account }: { account: AccountRow & { lockedUntil?: string | null } }) {
  const translate = useTranslate();
  const word = (state: string) => translate(`resources.accounts.state.${state}`);
  if (account.disabled) {
    return (
      <Chip tone="mute" glyph="open">
        {word('disabled')}
      </Chip>
    );
  }
  if (isLocked({ lockedUntil: account.lockedUntil ?? null })) {
    return (
      <Chip tone="warn" glyph="warn">
        {word('locked')}
      </Chip>
    );
  }
  return (
    <Chip tone="ok" glyph="tick">
      {word('enabled')}
    </Chip>
  );
}
