import { kai, line, line2, sheet } from '../../app/tokens';

const hair = '0.75pt solid #000';
const outer = '1.5pt solid #000';
const serif = '"Noto Serif CJK SC","Noto Serif SC",SimSun,serif';
const plainList = { m: 0, p: 0, listStyle: 'none' } as const;

const head = {
  '& .title': { m: 0, fontSize: '24pt', lineHeight: '33pt', fontWeight: 700, textAlign: 'center' },
  '& .from': { display: 'flex', justifyContent: 'space-between', gap: 4, pb: '4pt', borderBottom: outer },
  '& .headline': { m: '7pt 0 0', fontSize: '16pt', lineHeight: '25pt', fontWeight: 700, textAlign: 'center' },
  '& .headline span': { display: 'block' },
  '& .lead': { m: '6pt 0 8pt', fontSize: '11.5pt', lineHeight: '19pt', textIndent: '2em', textAlign: 'justify' },
} as const;

const figures = {
  '& .figures': { display: 'flex', flexWrap: 'wrap', borderTop: hair, borderBottom: hair },
  '& .figures > div': { flex: '1 1 150px', py: '4pt', px: { xs: 0, sm: '9pt' }, '@media print': { px: '9pt' } },
  '& .figures > div:first-of-type': { pl: 0 },
  '& .figures > div + div': { borderLeft: { sm: '0.75pt solid #9fabb0' }, '@media print': { borderLeft: hair } },
  '& .figures b': { fontSize: '23pt', lineHeight: '30pt', fontWeight: 400 },
} as const;

const table = {
  '& .places': { display: 'grid', gap: '6mm', my: '9pt', alignItems: 'start' },
  '& .places.mapped': { gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '58mm minmax(0, 1fr)' } },
  '& figure': { m: 0, textAlign: 'center' },
  '& figure svg': { width: '100%', maxHeight: { xs: '90mm', md: 'none' }, display: 'block' },
  '& .grid': { overflowX: 'auto' },
  '& table': { width: '100%', borderCollapse: 'collapse', borderTop: outer, borderBottom: outer, lineHeight: '12pt' },
  '& th, & td': { p: '0 3pt', height: '17.5pt', borderBottom: hair, fontWeight: 400, textAlign: 'right' },
  '& tbody th, & thead tr:first-of-type th:first-of-type': { textAlign: 'left', whiteSpace: 'nowrap' },
  '& thead th[colspan]': { textAlign: 'center' },
  '& tbody tr.sum > *': { fontWeight: 700 },
  '& .close th, & .close td': { height: '15pt' },
  '& .dense': { fontSize: '8pt', lineHeight: '9.5pt' },
  '& .dense th, & .dense td': { height: '11.2pt' },
} as const;

const told = {
  '& h2': { m: '6pt 0 2pt', fontSize: '12pt', lineHeight: '18pt', fontWeight: 700 },
  '& ul, & ol': plainList,
  '& p.no-print': { m: 0 },
  '& .spoken button': { minHeight: 0, height: '18pt', fontSize: '8.5pt' },
  '& .spoken li': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '9pt' },
  '& .spoken q': { fontFamily: kai, fontSize: '13pt', lineHeight: '20pt', quotes: '"「" "」"' },
  '& .spoken .left-out': { opacity: 0.6, textDecoration: 'line-through', '@media print': { display: 'none' } },
  '& .points li': { fontSize: '10.5pt', lineHeight: '17pt', pl: '1.6em', textIndent: '-1.6em' },
  '& .basis': { mt: '7pt', pt: '4pt', borderTop: hair, fontSize: '8pt', lineHeight: '11.5pt' },
  '& .basis p': { m: 0 },
  '& .foot': { display: 'flex', mt: '7pt', pt: '4pt', borderTop: hair, '& span': { flex: 1 } },
} as const;

/** With many rows the text around them stands closer too. */
const closer = {
  '&.dense .title': { fontSize: '20pt', lineHeight: '27pt' },
  '&.dense .headline': { m: '6pt 0 0', fontSize: '14pt', lineHeight: '20pt' },
  '&.dense .lead': { m: '3pt 0 5pt', fontSize: '10.5pt', lineHeight: '15pt' },
  '&.dense .figures b': { fontSize: '19pt', lineHeight: '24pt' },
  '&.dense .places': { my: '6pt' },
  '&.dense .spoken q': { fontSize: '12pt', lineHeight: '17pt' },
  '&.dense .points li': { fontSize: '9.5pt', lineHeight: '14pt' },
} as const;

/** A sheet of A4 on the screen, and on paper (look.md, Print): serif, black only, map greys, 15 mm. */
export const briefStyle = {
  width: '210mm',
  maxWidth: '100%',
  boxSizing: 'border-box',
  px: { xs: 4, md: '15mm' },
  py: { xs: 4, md: '15mm' },
  mx: 'auto',
  bgcolor: sheet,
  border: `1px solid ${line}`,
  borderBottomColor: line2,
  color: '#000',
  fontFamily: serif,
  fontSize: '9pt',
  lineHeight: '13pt',
  ...head,
  ...figures,
  ...table,
  ...told,
  ...closer,
  '@media print': {
    width: 'auto',
    p: 0,
    border: 0,
    zoom: 'var(--fit, 1)',
    '& .places.mapped': { gridTemplateColumns: '58mm minmax(0, 1fr)' },
    '& .grid': { overflow: 'visible' },
  },
} as const;
