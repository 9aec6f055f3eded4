import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ink3 } from '../../app/tokens';
import { Sheet } from '../Sheet';

export interface ChartSheetProps {
  title: string;
  chart: ReactNode;
  /** The same figures. */
  table: ReactNode;
  /** 口径 of both. */
  basis: string;
}

/** A drawing and its table, one click apart (look.md, Charts). */
export function ChartSheet({ title, chart, table, basis }: ChartSheetProps) {
  const translate = useTranslate();
  const [isTable, setTable] = useState(false);
  return (
    <Sheet
      title={title}
      flush
      actions={
        <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {translate(isTable ? 'chart.drawing' : 'chart.table')}
        </Button>
      }
    >
      {isTable ? table : <Box sx={{ px: { xs: 3, sm: 5 }, pt: 3 }}>{chart}</Box>}
      <Box sx={{ px: 5, py: 3, fontSize: 12, lineHeight: '18px', color: ink3 }}>{basis}</Box>
    </Sheet>
  );
}
