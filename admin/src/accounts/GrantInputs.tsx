import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import type { RegionLevel } from '@zhufu/domain/regions';
import type { Role } from '@zhufu/domain/roles';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { RegionInput } from '../ui/region/RegionInput';
import { clashOf, isHeld, levelsFrom } from './grants';
import { GrantFoot } from './GrantFoot';

interface Values {
  role?: Role | null;
  level?: RegionLevel | null;
  regionCode?: string | null;
}

export interface GrantInputsProps {
  account: AccountView;
  offered: readonly Role[];
  /** Level of the region one acts in. */
  acting: RegionLevel;
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
  gap: 4,
  alignItems: 'start',
  maxWidth: 860,
} as const;

/** Role, then the region at a level where the role exists; what forbids it is told before it is sent. */
export function GrantInputs({ account, offered, acting }: GrantInputsProps) {
  const translate = useTranslate();
  const { setValue } = useFormContext<Values>();
  const [role, chosen, regionCode] = useWatch<Values, ['role', 'level', 'regionCode']>({
    name: ['role', 'level', 'regionCode'],
  });
  const levels = role ? levelsFrom(role, acting) : [];
  const level = levels.length === 1 ? levels[0] : levels.find((one) => one === chosen);
  // another level: the region chosen before does not fit
  useEffect(() => setValue('regionCode', null), [level, setValue]);
  if (offered.length === 0) return translate('resources.accounts.grant.noRoles');
  const asked = role && level && regionCode ? { role, regionCode } : undefined;
  return (
    <>
      <Box sx={grid}>
        <CodeSelect source="role" list="role" codes={offered} isRequired />
        {levels.length > 1 && (
          <CodeSelect
            source="level"
            list="regionLevel"
            codes={levels}
            label="resources.accounts.grant.level"
            isRequired
          />
        )}
        {level && (
          <RegionInput
            key={level}
            source="regionCode"
            label="resources.accounts.fields.grants.regionCode"
            level={level}
            isRequired
          />
        )}
      </Box>
      <GrantFoot
        asked={role ?? undefined}
        clash={asked && clashOf(account.grants, asked.role, asked.regionCode)}
        isHeld={!!asked && isHeld(account.grants, asked.role, asked.regionCode)}
        isReady={!!asked}
      />
    </>
  );
}
