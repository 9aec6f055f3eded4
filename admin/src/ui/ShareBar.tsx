import Box from '@mui/material/Box';
import { accent, ink2, tones } from '../app/tokens';

export interface ShareBarProps {
  /** 0 to 1. */
  share: number;
  /** Dashed tick of time gone by, 0 to 1. */
  elapsed?: number;
  /** What is full turns green: all are reached. */
  greenWhenFull?: boolean;
}

/** How much of a whole is done, beside how much of the time is gone. */
export function ShareBar({ share, elapsed, greenWhenFull }: ShareBarProps) {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  const isFull = greenWhenFull && share >= 1;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 8, bgcolor: tones.mute.wash }}>
      <Box sx={{ width, height: 8, bgcolor: isFull ? tones.ok.text : accent }} />
      {elapsed !== undefined && (
        <Box
          sx={{
            position: 'absolute',
            top: -4,
            left: `${elapsed * 100}%`,
            height: 16,
            borderLeft: `1.5px dashed ${ink2}`,
          }}
        />
      )}
    </Box>
  );
}
