import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { MapHousehold, MapHouseholdCard } from '@zhufu/contracts/map/map.view';
import { showPath } from '../app/paths';
import { ink2, line } from '../app/tokens';
import { ErrorState } from '../ui/ErrorState';
import { ReachedChip } from './ReachedChip';
import { useCard } from './useMapData';
import { useSaid } from './useSaid';
import { useWords } from './words';

const style = {
  position: 'absolute',
  top: 12,
  left: 12,
  zIndex: 2,
  width: 300,
  maxWidth: 'calc(100% - 72px)',
  p: 4,
  // below the bar at the top
  scrollMarginTop: '72px',
} as const;

function Line({ label, value }: { label: string; value: string }) {
  return (
    <Box sx={{ display: 'flex', gap: 4, fontSize: 13, lineHeight: '22px' }}>
      <Box component="dt" sx={{ flex: 'none', width: 64, color: ink2 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {value}
      </Box>
    </Box>
  );
}

function Facts({ card }: { card: MapHouseholdCard | undefined }) {
  const words = useWords();
  const said = useSaid();
  const told = (say: (card: MapHouseholdCard) => string): string => (card ? say(card) : '…');
  return (
    <Box component="dl" aria-busy={!card} sx={{ m: 0, pt: 2, borderTop: `1px solid ${line}` }}>
      <Line label={words('lastVisit')} value={told(({ lastVisit }) => said.visit(lastVisit))} />
      <Line label={words('aid')} value={told(said.gift)} />
      <Line label={words('needsHere')} value={told(({ needs }) => said.needs(needs))} />
    </Box>
  );
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}

/** On the phone the list is below the map: the card comes into sight. */
function useInSight(card: RefObject<HTMLElement | null>): void {
  useEffect(() => void card.current?.scrollIntoView({ block: 'nearest' }), [card]);
}

export interface FamilyCardProps {
  campaignId: string;
  family: MapHousehold;
  close: () => void;
}

/** The chosen family over the map: no number, no phone, no exact place. */
export function FamilyCard({ campaignId, family, close }: FamilyCardProps) {
  const translate = useTranslate();
  const words = useWords();
  const { data, error, refetch } = useCard(campaignId, family.id);
  const card = useRef<HTMLElement>(null);
  useInSight(card);
  useEscape(close);
  const level = data && translate(`codes.hardshipLevel.${data.hardshipLevel}`);
  const kind = translate(`codes.householdCategory.${family.category}`);
  return (
    <Paper
      ref={card as RefObject<HTMLDivElement | null>}
      component="section"
      aria-label={family.name}
      aria-live="polite"
      elevation={8}
      variant="elevation"
      sx={style}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h2">{family.name}</Typography>
        <ReachedChip isReached={family.reached} />
        <IconButton size="small" aria-label={translate('action.close')} onClick={close} sx={{ ml: 'auto' }}>
          ×
        </IconButton>
      </Box>
      <Box sx={{ color: ink2, mb: 2 }}>{level ? words('kindAndLevel', { kind, level }) : kind}</Box>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Facts card={data} />}
      {family.open && (
        <Link component={RouterLink} to={showPath('households', family.id)} sx={{ display: 'block', mt: 2 }}>
          {words('openRecord')}
        </Link>
      )}
    </Paper>
  );
}
