import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { Breadcrumb, type Crumb } from './Breadcrumb';

export interface PageTitleProps {
  /** Text of the heading and of the browser's tab. */
  title: string;
  /** The way here: modules, regions. */
  crumbs?: Crumb[];
  /** Quiet text on the heading's line, e.g. “共 329 户”. */
  note?: ReactNode;
  /** A line below the heading. */
  lead?: ReactNode;
  /** Buttons at the right; at most one filled. */
  actions?: ReactNode;
}

/** The title of the browser's tab. */
export function useDocumentTitle(title: string): void {
  const app = useTranslate()('app.name');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
}

/** Heading of a page. */
export function PageTitle({ title, crumbs, note, lead, actions }: PageTitleProps) {
  useDocumentTitle(title);
  return (
    <Box component="header" sx={{ mb: 4 }}>
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Box sx={{ flex: '1 1 440px', minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3 }}>
            <Typography variant="h1" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
              {title}
            </Typography>
            {note && <Box sx={{ fontSize: 15, color: 'text.secondary' }}>{note}</Box>}
          </Box>
          {lead && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {lead}
            </Typography>
          )}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>{actions}</Box>
      </Box>
    </Box>
  );
}
