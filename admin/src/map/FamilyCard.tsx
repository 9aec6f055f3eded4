import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { MapHousehold } from '@zhufu/contracts/map/map.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../app/paths';
import { ink2 } from '../app/tokens';
import { ReachedChip } from './ReachedChip';
import { useWords } from './words';

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

/** The chosen family over the map: no number, no phone, no exact place. */
export function FamilyCard({ family, close }: { family: MapHousehold; close: () => void }) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Paper
      component="section"
      aria-label={family.name}
      elevation={8}
      variant="elevation"
      sx={{ position: 'absolute', top: 12, left: 12, zIndex: 2, width: 280, maxWidth: 'calc(100% - 72px)', p: 4 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h2">{family.name}</Typography>
        <ReachedChip isReached={family.reached} />
        <IconButton size="small" aria-label={translate('action.close')} onClick={close} sx={{ ml: 'auto' }}>
          ×
        </IconButton>
      </Box>
      <Box sx={{ color: ink2, mb: 2 }}>{translate(`codes.householdCategory.${family.category}`)}</Box>
      <Box component="dl" sx={{ m: 0 }}>
        <Line label={words('visitedOn')} value={family.reachedOn ?? words('notYet')} />
        <Line label={words('aid')} value={words('yuan', { amount: formatYuan(family.amount as Fen) })} />
      </Box>
      {family.open && (
        <Link component={RouterLink} to={showPath('households', family.id)} sx={{ display: 'block', mt: 2 }}>
          {words('openRecord')}
        </Link>
      )}
    </Paper>
  );
}
