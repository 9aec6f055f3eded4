import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { Key } from '../../ui/Key';
import { useSession } from '../session';
import { ink2, ink3, line, sunk } from '../tokens';
import { FindRow } from './FindRow';
import type { useFinds } from './useFinds';
import { useStanding } from './useStanding';

export interface FindsProps extends ReturnType<typeof useFinds> {
  /** Place of the row the keyboard is on. */
  chosen: number;
  open: (place: number) => void;
  mayRecord: boolean;
}

interface GroupProps {
  label: string;
  /** Beside the first: the campaign that what stands at the right is about. */
  campaignName?: string;
  isFirst: boolean;
}

function Group({ label, campaignName, isFirst }: GroupProps) {
  const borderTop = isFirst ? undefined : `1px solid ${line}`;
  return (
    <Box
      role="presentation"
      sx={{ display: 'flex', gap: 3, px: 4, py: 2, fontSize: 12, lineHeight: '18px', color: ink2, borderTop }}
    >
      <Box component="span" sx={{ flex: 'none' }}>
        {label}
      </Box>
      {isFirst && campaignName && (
        <Box
          component="span"
          sx={{ ml: 'auto', color: ink3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {campaignName}
        </Box>
      )}
    </Box>
  );
}

function NothingFound({ q, isWaiting, error }: Pick<FindsProps, 'q' | 'isWaiting' | 'error'>) {
  const translate = useTranslate();
  const region = useSession()?.actingRegion?.name ?? '';
  if (isWaiting) return <Box sx={{ p: 4, color: ink2 }}>{translate('search.searching')}</Box>;
  if (q === '') return <Box sx={{ p: 4 }}>{translate('search.cardInPart')}</Box>;
  if (error) return <Box sx={{ p: 4 }}>{translate((error as Error).message, { _: (error as Error).message })}</Box>;
  return (
    <Box sx={{ p: 4 }}>
      <Box sx={{ fontWeight: 700 }}>{translate('search.none', { region, q })}</Box>
      <Box sx={{ color: ink2 }}>{translate('search.noneHint')}</Box>
    </Box>
  );
}

/** What can be typed, and the keys. */
function Hints({ mayList, mayRecord }: Pick<FindsProps, 'mayList' | 'mayRecord'>) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        px: 4,
        py: 2,
        display: { xs: 'none', sm: 'flex' },
        flexWrap: 'wrap',
        gap: 3,
        fontSize: 12,
        color: ink3,
        bgcolor: sunk,
        borderTop: `1px solid ${line}`,
      }}
    >
      {mayList && <span>{translate('search.hint')}</span>}
      <span>
        <Key>↑</Key>
        <Key>↓</Key>
        {translate('search.choose')}
      </span>
      <span>
        <Key>Enter</Key>
        {translate('search.open')}
      </span>
      {mayRecord && (
        <span>
          <Key>Ctrl</Key>
          <Key>Enter</Key>
          {translate('search.record')}
        </span>
      )}
    </Box>
  );
}

/** What the search found, below its field (pages/today-search.png). */
export function Finds({ chosen, open, mayRecord, ...state }: FindsProps) {
  const { finds, mayList } = state;
  const translate = useTranslate();
  const standings = useStanding(state);
  const firstFamily = finds.findIndex(({ kind }) => kind === 'household');
  const { campaignName } = standings;
  return (
    <Paper
      variant="elevation"
      elevation={8}
      sx={{
        position: { xs: 'fixed', sm: 'absolute' },
        top: { xs: 56, sm: 40 },
        left: { xs: 8, sm: 0 },
        right: { xs: 8, sm: 'auto' },
        width: { sm: 'min(800px, calc(100vw - 40px))' },
        border: `1px solid ${line}`,
        overflow: 'hidden',
      }}
    >
      <Box
        id="finds"
        role="listbox"
        aria-label={translate('search.label')}
        aria-busy={state.isWaiting}
        sx={{ maxHeight: '60vh', overflowY: 'auto' }}
      >
        {finds.length === 0 && <NothingFound {...state} />}
        {finds.map((find, place) => (
          <Box key={find.key} role="presentation">
            {(place === 0 || place === firstFamily) && (
              <Group
                label={translate(find.kind === 'village' ? 'search.villages' : 'search.households')}
                campaignName={campaignName}
                isFirst={place === 0}
              />
            )}
            <FindRow
              find={find}
              standings={standings}
              id={`find-${place}`}
              isChosen={place === chosen}
              open={() => open(place)}
            />
          </Box>
        ))}
      </Box>
      <Hints mayList={mayList} mayRecord={mayRecord} />
    </Paper>
  );
}
