import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { accent, accentDark, line } from '../app/tokens';
import { SideScroll } from '../ui/scroll/SideScroll';
import { useClasses } from './classes/useClasses';
import { type ReportPage, reportPath } from './paths';
import { useWords } from './words';

const pages: readonly ReportPage[] = ['totals', 'summary', 'brief', 'years', 'unreached'];

const tab = {
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  minHeight: 40,
  mr: 6,
  borderBottom: '3px solid transparent',
  '&[aria-current]': { borderBottomColor: accent, color: accentDark, fontWeight: 700 },
} as const;

export interface ReportTabsProps {
  page: ReportPage;
  /** Taken along to the next report. */
  campaignId?: string;
  regionCode?: string;
}

/** From one report to the next, of the same campaign and region. */
export function ReportTabs({ page, campaignId, regionCode }: ReportTabsProps) {
  const words = useWords();
  const classes = useClasses();
  const current = useRef<HTMLAnchorElement>(null);
  // on the phone the later ones lie beside the screen
  useEffect(() => void current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [page]);
  const part = { ...(campaignId && { campaignId }), ...(regionCode && { regionCode }) };
  return (
    <Box component="nav" aria-label={words('tabs')} sx={{ mb: 4, borderBottom: `1px solid ${line}` }}>
      <SideScroll sx={{ display: 'flex' }}>
        {pages.map((one) => (
          <Link
            key={one}
            ref={one === page ? current : undefined}
            component={RouterLink}
            to={reportPath(one, { ...part, ...(classes === 'three' && { classes }) })}
            underline="none"
            color="inherit"
            aria-current={one === page ? 'page' : undefined}
            sx={tab}
          >
            {words(`${one}.name`)}
          </Link>
        ))}
      </SideScroll>
    </Box>
  );
}
