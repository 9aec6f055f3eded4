import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ink2, ink3, line } from '../app/tokens';

export interface BasisProps {
  /** 口径 in one line. */
  basis: string;
  /** The whole 口径: period, area, unit, states counted; opens on the word. */
  detail?: ReactNode;
  /** When the number was taken, e.g. `01-20 16:30`. */
  asOf?: string;
  /** The list it counts. */
  href?: string;
}

/** The 口径 line of a figure. */
export function Basis({ basis, detail, asOf, href }: BasisProps) {
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
