import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { DisbursementView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink3, tones } from '../../app/tokens';
import { LineVerbs } from '../../disbursements/LineVerbs';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { StatusChip } from '../../ui/StatusChip';
import { useWords } from '../words';

function What({ line }: { line: DisbursementView }) {
  const translate = useTranslate();
  const { kind, method, goodsName, goodsUnit, quantity } = line;
  if (kind === 'goods') return `${goodsName ?? translate('codes.aidKind.goods')} ${quantity ?? ''} ${goodsUnit ?? ''}`;
  return `${translate('codes.aidKind.cash')}　${translate(`codes.payMethod.${method}`)}`;
}

/** A reversed line stays, struck through, with who took it back and why. */
function Line({ line, mine }: { line: DisbursementView; mine: boolean }) {
  const words = useWords();
  const gone = line.status === 'reversed' || line.status === 'released';
  return (
    <TableRow>
      <TableCell>
        <What line={line} />
        {line.status === 'reversed' && (
          <Box sx={{ fontSize: 12, color: tones.bad.text }}>
            {words('show.reversed', { reason: line.reversalReason, who: line.reverserName })}
          </Box>
        )}
      </TableCell>
      <TableCell align="right" sx={gone ? { color: ink3, textDecoration: 'line-through' } : undefined}>
        {formatYuan(line.amount as Fen)}
      </TableCell>
      <TableCell>
        {line.splits.map(({ fundingSourceId, sourceName, amount }) => (
          <Box key={fundingSourceId}>
            {sourceName} {formatYuan(amount as Fen)}
          </Box>
        ))}
      </TableCell>
      <TableCell>{line.paidOn}</TableCell>
      <TableCell>{line.signedOn ?? '—'}</TableCell>
      <TableCell>
        <StatusChip list="disbursementStatus" status={line.status} />
      </TableCell>
      <TableCell>
        <LineVerbs line={line} mine={mine} />
      </TableCell>
    </TableRow>
  );
}

/** What was handed over, with the money it came from. */
export function Lines({ visit }: { visit: VisitView }) {
  const words = useWords();
  const heads = ['kind', 'amount', 'splits', 'paidOn', 'signedOn', 'status'];
  const translate = useTranslate();
  return (
    <Sheet title={words('show.money')} flush>
      {visit.disbursements.length === 0 ? (
        <Box sx={{ p: 5, color: 'text.secondary' }}>{words('show.none')}</Box>
      ) : (
        <SideScroll>
          <Table>
            <TableHead>
              <TableRow>
                {heads.map((field) => (
                  <TableCell key={field} align={field === 'amount' ? 'right' : undefined}>
                    {translate(`resources.disbursements.fields.${field}`)}
                  </TableCell>
                ))}
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {visit.disbursements.map((line) => (
                <Line key={line.id} line={line} mine={visit.mine} />
              ))}
            </TableBody>
          </Table>
        </SideScroll>
      )}
    </Sheet>
  );
}
