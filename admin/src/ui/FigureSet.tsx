import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ink2 } from '../app/tokens';
import { Basis, type BasisProps } from './Basis';
import { ShareBar } from './ShareBar';

export interface SetFigure {
  label: string;
  /** The number as it is shown; nothing where it is not known. */
  value?: string;
  /** Instead of 未提供, where there is none: 不适用. */
  missing?: string;
  /** 0 to 1: draws a bar. */
  share?: number;
  /** Below the number, e.g. the difference to the one before. */
  note: string;
  /** The list it counts. */
  href?: string;
  /** The one the others are read against. */
  isMain?: boolean;
}

function One({ label, value, missing, share, note, href, isMain }: SetFigure) {
  const translate = useTranslate();
  const id = useId();
  const number = value ?? missing ?? translate('figure.missing');
  return (
    <Box role="group" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Box id={id} sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>
        {label}
      </Box>
      <Box sx={{ fontSize: 22, lineHeight: '32px', letterSpacing: '-0.01em', fontWeight: isMain ? 700 : 400, mb: 1 }}>
        {href && value !== undefined ? (
          <Link component={RouterLink} to={href} color="inherit">
            {number}
          </Link>
        ) : (
          number
        )}
      </Box>
      <ShareBar share={share ?? 0} />
      <Box sx={{ mt: 1, fontSize: 12, lineHeight: '18px', color: ink2 }}>{note}</Box>
    </Box>
  );
}

export interface FigureSetProps extends BasisProps {
  title: string;
  /** Of all its numbers, at the right of the title. */
  unit: string;
  figures: SetFigure[];
}

/** Numbers that are read one against the next, with one 口径 for all. */
export function FigureSet({ title, unit, figures, ...basis }: FigureSetProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 2.4, minWidth: 0, p: 5 }}>
      <Box sx={{ display: 'flex', gap: 3, mb: 1, fontSize: 13, lineHeight: '20px', color: ink2 }}>
        <span>{title}</span>
        <Box component="span" sx={{ ml: 'auto' }}>
          {unit}
        </Box>
      </Box>
      <Box
        sx={{ display: 'grid', gap: 3, mb: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(min(88px, 100%), 1fr))' }}
      >
        {figures.map((figure) => (
          <One key={figure.label} {...figure} />
        ))}
      </Box>
      <Basis {...basis} />
    </Box>
  );
}
