import { useTranslate } from 'react-admin';
import type { HouseholdStatus } from '@zhufu/domain/households';
import type { Role } from '@zhufu/domain/roles';
import type { Tone } from '../app/tokens';
import { Chip } from './Chip';
import type { GlyphName } from './Glyph';

const looks: Record<HouseholdStatus, [Tone, GlyphName]> = {
  draft: ['mute', 'open'],
  township_reviewed: ['accent', 'half'],
  active: ['ok', 'tick'],
  returned: ['bad', 'cross'],
  suspended: ['warn', 'warn'],
  moved: ['mute', 'open'],
  closed: ['mute', 'open'],
};

export interface StateChipProps {
  status: HouseholdStatus;
  /** Whose turn it is; the chip then says who. */
  waitsFor?: Role | null;
}

/** The status of a household, and who has to act. */
export function StateChip({ status, waitsFor }: StateChipProps) {
  const translate = useTranslate();
  const [tone, glyph] = looks[status];
  return (
    <Chip tone={tone} glyph={glyph}>
      {translate(`codes.householdStatus.${status}`)}
      {waitsFor && ` · ${translate('state.waits', { who: translate(`codes.role.${waitsFor}`) })}`}
    </Chip>
  );
}
