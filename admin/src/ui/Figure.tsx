import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { accent, ink2, ink3, line, tones } from '../app/tokens';

export interface FigureProps {
  label: string;
  /** The number as it is shown, e.g. `1,846`. */
  value?: string;
  unit?: string;
  /** What the number is out of, e.g. “目标 2,177 户”. */
  of?: string;
  /** 0 to 1: draws a bar; `elapsed` is the dashed tick of time gone by. */
  share?: number;
  elapsed?: number;
  /** 口径 in one line. A figure without it does not render in development. */
  basis: string;
  /** The whole 口径: period, area, unit, states counted; opens on the word. */
  detail?: ReactNode;
  /** When the number was taken, e.g. `01-20 16:30`. */
  asOf?: string;
  /** The list it counts. */
  href?: string;
  /** A smaller number, for strips of more than four. */
  compact?: boolean;
  /** Why there is no number: 未提供, 不适用, 少于 10. */
  missing?: string;
}

function Bar({ share, elapsed }: { share: number; elapsed?: number }) {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <Box sx={{ position: 'relative', height: 8, my: 2, bgcolor: tones.mute.wash }}>
      <Box sx={{ width, height: 8, bgcolor: accent }} />
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

function Basis({ basis, detail, asOf, href }: Pick<FigureProps, 'basis' | 'detail' | 'asOf' | 'href'>) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ mt: 'auto', pt: 2, fontSize: 12, lineHeight: '18px', color: ink3 }}>
      <Box
        component="button"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{
          p: 0,
          mr: 2,
          border: 0,
          borderBottom: `1px dotted ${ink2}`,
          background: 'none',
          font: 'inherit',
          color: ink2,
          cursor: 'pointer',
        }}
      >
        {translate('figure.basis')}
      </Box>
      {basis}
      {asOf && (
        <>
          {translate('figure.comma')}
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {translate('figure.asOf', { at: asOf })}
          </Box>
        </>
      )}
      {open && (
        <Box sx={{ mt: 1, pt: 1, borderTop: `1px solid ${line}`, color: ink2 }}>
          {detail ?? basis}
          {href && (
            <Link component={RouterLink} to={href} sx={{ ml: 2 }}>
              {translate('figure.list')}
            </Link>
          )}
        </Box>
      )}
    </Box>
  );
}

/** A number with its 口径 (look.md, 口径 figure). */
export function Figure(props: FigureProps) {
  const { label, value, unit, of, share, elapsed, href, missing, compact } = props;
  const size = compact ? { fontSize: 22, lineHeight: '32px' } : { fontSize: 36, lineHeight: '44px' };
  const translate = useTranslate();
  if (import.meta.env.DEV && !props.basis) throw new Error(`Figure “${label}” has no basis (口径)`);
  const number = (
    <Box component="span" sx={{ ...size, letterSpacing: '-0.01em' }}>
      {value}
    </Box>
  );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: compact ? 132 : 160, p: compact ? 4 : 5 }}>
      <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>{label}</Box>
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
      {share !== undefined && <Bar share={share} elapsed={elapsed} />}
      <Basis {...props} />
    </Box>
  );
}
