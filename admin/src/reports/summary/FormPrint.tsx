import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { BasisView } from '@zhufu/contracts/reports/report.view';
import { useWords } from '../words';

const hairline = '0.75pt solid #000';
const rules = {
  '@media print': {
    '.form-print, .form-print *': {
      fontFamily: '"Noto Serif CJK SC","Noto Serif SC",SimSun,serif !important',
      color: '#000 !important',
      background: 'none !important',
    },
    '.form-print .MuiPaper-root': { border: '0 !important', overflow: 'visible' },
    '.form-print [role="region"]': { overflow: 'visible !important' },
    // the heading of the sheet; the paper has its own
    '.form-print .MuiPaper-root > :first-of-type:not(:last-child)': { display: 'none !important' },
    '.form-print table': { border: '1.5pt solid #000', borderCollapse: 'collapse !important' },
    '.form-print th, .form-print td': {
      position: 'static !important',
      height: 'auto !important',
      padding: '2pt !important',
      border: `${hairline} !important`,
      fontSize: '7.5pt !important',
      lineHeight: '10pt !important',
      whiteSpace: 'normal !important',
      // no figure is broken in two
      overflowWrap: 'normal',
    },
    '.form-print thead th': {
      minWidth: '0 !important',
      textAlign: 'center !important',
      verticalAlign: 'middle !important',
      fontWeight: '700 !important',
    },
    '.form-print thead th.name': { width: '16mm' },
    // the sum stands once, at the end, not at the foot of each page
    '.form-print tfoot': { display: 'table-row-group' },
    '.form-print p': { padding: '4pt 0 0 !important', fontSize: '8pt !important' },
  },
} as const;

const onPaper = { display: 'none', '@media print': { display: 'flex' } } as const;

/** The form on paper: black, hairlines, head and number on every page (look.md, Print). */
export function FormPrint() {
  const words = useWords();
  const [page, of, end] = words('paper.page').split('#');
  const content = `"${page}" counter(page) "${of}" counter(pages) "${end}"`;
  return <GlobalStyles styles={{ ...rules, '@page': { '@bottom-right': { content, fontSize: '9pt' } } }} />;
}

/** Title, campaign and unit of money above the printed form. */
export function FormPrintHead({ title, basis }: { title: string; basis: BasisView }) {
  const words = useWords();
  return (
    <Box sx={{ ...onPaper, flexDirection: 'column' }}>
      <Box sx={{ fontSize: '18pt', lineHeight: '26pt', fontWeight: 700, textAlign: 'center' }}>{title}</Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 4, fontSize: '9pt', mb: 1 }}>
        <span>{words('paper.unit', { region: basis.regionName })}</span>
        <span>{words('paper.campaign', { campaign: basis.campaignName, from: basis.firstOn, to: basis.lastOn })}</span>
        <span>{words('wanUnit')}</span>
      </Box>
    </Box>
  );
}

/** Who filled it in, checked it and answers for it, to be signed by hand. */
export function FormPrintFoot() {
  const words = useWords();
  return (
    <Box sx={{ ...onPaper, justifyContent: 'space-between', mt: 6, fontSize: '10pt', breakInside: 'avoid' }}>
      {['filler', 'checker', 'head', 'day'].map((who) => (
        <Box key={who} component="span" sx={{ minWidth: '40mm' }}>
          {words(`paper.${who}`)}
        </Box>
      ))}
    </Box>
  );
}
