import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ink2 } from '../app/tokens';

export interface Crumb {
  label: string;
  /** Without it the step is plain text. */
  to?: string;
}

/** 家庭档案 / 莘县 / 柿子园镇 */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('app.path')}
      sx={{ mb: 1, fontSize: 13, lineHeight: '20px', color: ink2 }}
    >
      {crumbs.map(({ label, to }, place) => (
        <Fragment key={`${place} ${label}`}>
          {place > 0 && ' / '}
          {to ? (
            <Link component={RouterLink} to={to} color="inherit">
              {label}
            </Link>
          ) : (
            label
          )}
        </Fragment>
      ))}
    </Box>
  );
}
