import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import { tones, warnRule } from '../app/tokens';

/** That a unit has ended, and where its future records go. */
export function ClosedNotice({ region }: { region: RegionView }) {
  const translate = useTranslate();
  const { validTo: on, successorName: successor } = region;
  if (!on) return null;
  return (
    <Box sx={{ mb: 4, px: 4, py: 2, borderLeft: `3px solid ${warnRule}`, bgcolor: tones.warn.wash }}>
      {translate(`resources.regions.${successor ? 'closedNote' : 'closedAlone'}`, { on, successor })}
    </Box>
  );
}
