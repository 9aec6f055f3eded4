import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useResourceContext, useTranslate } from 'react-admin';
import { type ContractClass, shapesOf } from '@zhufu/contracts/shapes';
import { tones } from '../../app/tokens';
import type { Difference, Side } from './conflict';
import { useShown } from './useShown';

export interface ConflictTableProps {
  contract: ContractClass;
  differences: Difference[];
  sides: Record<string, Side>;
  /** Absent where there is nothing to choose: the record takes no more changes. */
  choose?: (field: string, side: Side) => void;
}

const bothSides: Side[] = ['theirs', 'mine'];

/** One row per differing field: what the other saved, what is typed here; one of them chosen, where there is a choice. */
export function ConflictTable({ contract, differences, sides, choose }: ConflictTableProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const shapes = shapesOf(contract);
  const shown = useShown();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{translate('conflict.field')}</TableCell>
          <TableCell>{translate('conflict.theirs')}</TableCell>
          <TableCell>{translate('conflict.mine')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {differences.map((difference) => {
          const { field } = difference;
          const label = translate(`resources.${resource}.fields.${field}`);
          const chosen = sides[field] ?? 'mine';
          return (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {label}
              </TableCell>
              {bothSides.map((side) => (
                <TableCell
                  key={side}
                  sx={{ bgcolor: choose && chosen === side ? tones.warn.wash : undefined, overflowWrap: 'anywhere' }}
                >
                  <Box component="label" sx={{ display: 'flex', alignItems: 'center', cursor: choose && 'pointer' }}>
                    {choose && (
                      <Radio
                        name={field}
                        checked={chosen === side}
                        onChange={() => choose(field, side)}
                        slotProps={{ input: { 'aria-label': `${label} ${translate(`conflict.${side}`)}` } }}
                      />
                    )}
                    {shown(shapes.get(field), difference[side], side === 'theirs')}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
