import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';
import { ink2, line } from '../../app/tokens';

export interface FormLineProps {
  label: string;
  /** Under the label, e.g. “照原话记”. */
  note?: ReactNode;
  children: ReactNode;
}

/** One line of a form in one sheet: what it is about at the left, what is typed beside it, a hairline above (pages/visit-form.png). */
export function FormLine({ label, note, children }: FormLineProps) {
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '88px minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: 1,
        py: '10px',
        '& + &': { borderTop: `1px solid ${line}` },
      }}
    >
      <Box sx={{ pt: { sm: '7px' }, minWidth: 0 }}>
        <Box id={id} sx={{ fontWeight: { xs: 700, sm: 400 } }}>
          {label}
        </Box>
        {note && <Box sx={{ fontSize: 12, lineHeight: '18px', color: ink2 }}>{note}</Box>}
      </Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
