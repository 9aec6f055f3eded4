import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ink2 } from '../app/tokens';
import { Basis, type BasisProps } from './Basis';
import { ShareBar } from './ShareBar';

/** A figure without its 口径 does not render in development. */
export interface FigureProps extends BasisProps {
  label: string;
  /** The number as it is shown, e.g. `1,846`. */
  value?: string;
  unit?: string;
  /** What the number is out of, e.g. “目标 2,177 户”. */
  of?: string;
  /** 0 to 1: draws a bar; `elapsed` is the dashed tick of time gone by. */
  share?: number;
  elapsed?: number;
  /** What the bar says, in words below it. */
  said?: ReactNode;
  /** A smaller number, for strips of more than four. */
  compact?: boolean;
  /** Why there is no number: 未提供, 不适用, 少于 10. */
  missing?: string;
}

/** A number with its 口径 (look.md, 口径 figure). */
export function Figure(props: FigureProps) {
  const { label, value, unit, of, share, elapsed, said, href, missing, compact } = props;
  const size = compact ? { fontSize: 22, lineHeight: '32px' } : { fontSize: 36, lineHeight: '44px' };
  const translate = useTranslate();
  const id = useId();
  if (import.meta.env.DEV && !props.basis) throw new Error(`Figure “${label}” has no basis (口径)`);
  const number = (
    <Box component="span" sx={{ ...size, letterSpacing: '-0.01em' }}>
      {value}
    </Box>
  );
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: compact ? 132 : 160, p: compact ? 4 : 5 }}
    >
      <Box id={id} sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>
        {label}
      </Box>
      <Box>
        {value === undefined ? (
          <Box component="span" sx={{ fontSize: 22, lineHeight: '44px', color: ink2 }}>
            {missing ?? translate('figure.missing')}
          </Box>
        ) : href ? (
          <Link component={RouterLink} to={href} color="inherit">
            {number}
          </Link>
        ) : (
          number
        )}
        <Box component="span" sx={{ ml: 1, color: ink2 }}>
          {value !== undefined && unit}
          {of && translate('figure.of', { of })}
        </Box>
      </Box>
      {share !== undefined && (
        <Box sx={{ my: 2 }}>
          <ShareBar share={share} elapsed={elapsed} />
        </Box>
      )}
      {said}
      <Basis {...props} />
    </Box>
  );
}
