import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { type Fen, formatWan } from '@zhufu/domain/money';
import { ink2 } from '../../app/tokens';
import { useWords } from '../words';

// longer than a name: it runs into the empty cell beside it and leaves the column its width
const beside = { maxWidth: { sm: 0 }, '&&&': { whiteSpace: { xs: 'normal', sm: 'nowrap' } } } as const;

/** Money that came in above and is not passed down, so that the column adds up to its sum. */
export function Held({ amount }: { amount: number }) {
  const words = useWords();
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ color: ink2, ...beside }}>
        {words('board.heldHere')}
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }} />
      <TableCell colSpan={4} />
      <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }} />
      <TableCell align="right">{formatWan(amount as Fen)}</TableCell>
      {['allocated', 'disbursed', 'signed'].map((key) => (
        <TableCell key={key} align="right">
          —
        </TableCell>
      ))}
    </TableRow>
  );
}
