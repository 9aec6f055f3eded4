import { useTranslate } from 'react-admin';
import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import { Chip } from '../ui/Chip';

/** The day the family was reached; else why not, where it was said. */
export function RosterChip({ row: { reachedOn, notDoneReason } }: { row: RosterRow }) {
  const translate = useTranslate();
  if (reachedOn) {
    return (
      <Chip tone="ok" glyph="tick">
        {reachedOn}
      </Chip>
    );
  }
  return (
    <>
      <Chip tone="mute" glyph="open">
        {translate('resources.roster-entries.open')}
      </Chip>{' '}
      {notDoneReason}
    </>
  );
}
