import GlobalStyles from '@mui/material/GlobalStyles';

const landscape = { size: 'A4 landscape', margin: '12mm' };
const portrait = { size: 'A4 portrait', margin: '15mm' };

const rules = {
  '@media print': {
    'body, .MuiPaper-root': { background: 'none !important' },
    // the frame stays on the screen
    'header.MuiAppBar-root, .MuiDrawer-root, .no-print, nav': { display: 'none !important' },
    '#root > div': { paddingLeft: '0 !important', minHeight: '0 !important' },
    '#main-content': { padding: '0 !important' },
    // a browser leaves out grounds; the rules of the table carry it
    thead: { display: 'table-header-group' },
    tr: { breakInside: 'avoid' },
    a: { color: 'inherit !important', textDecoration: 'none !important' },
    '.MuiTableCell-root': { padding: '3px 6px !important', fontSize: '11px !important', position: 'static !important' },
  },
} as const;

/** While the page is open, printing it prints the figures and the table only. */
export function PrintRules({ isPortrait }: { isPortrait?: boolean }) {
  return <GlobalStyles styles={{ '@page': isPortrait ? portrait : landscape, ...rules }} />;
}
