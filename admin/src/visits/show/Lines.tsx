import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { DisbursementView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2, ink3, line as rule, tones } from '../../app/tokens';
import { LineVerbs } from '../../disbursements/LineVerbs';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { StatusChip } from '../../ui/StatusChip';
import { useWords } from '../words';
import { useIsPhone } from '../../ui/useIsPhone';

function What({ line }: { line: DisbursementView }) {
  const translate = useTranslate();
  const { kind, method, goodsName, goodsUnit, quantity } = line;
  if (kind === 'goods') return `${goodsName ?? translate('codes.aidKind.goods')} ${quantity ?? ''} ${goodsUnit ?? ''}`;
  return `${translate('codes.aidKind.cash')}　${translate(`codes.payMethod.${method}`)}`;
}

const isGone = ({ status }: DisbursementView): boolean => status === 'reversed' || status === 'released';
const struck = { color: ink3, textDecoration: 'line-through' } as const;

/** Who took a line back, and why. */
function Reversed({ line }: { line: DisbursementView }) {
  const words = useWords();
  if (line.status !== 'reversed') return null;
  return (
    <Box sx={{ fontSize: 12, color: tones.bad.text }}>
      {words('show.reversed', { reason: line.reversalReason, who: line.reverserName })}
    </Box>
  );
}

function Splits({ line: { splits } }: { line: DisbursementView }) {
  return splits.map(({ fundingSourceId, sourceName, amount }) => (
    <Box key={fundingSourceId}>
      {sourceName} {formatYuan(amount as Fen)}
    </Box>
  ));
}

interface LineProps {
  line: DisbursementView;
  visit: VisitView;
}

/** A reversed line stays, struck through. */
function Row({ line, visit }: LineProps) {
  return (
    <TableRow>
      <TableCell>
        <What line={line} />
        <Reversed line={line} />
      </TableCell>
      <TableCell align="right" sx={isGone(line) ? struck : undefined}>
        {formatYuan(line.amount as Fen)}
      </TableCell>
      <TableCell>
        <Splits line={line} />
      </TableCell>
      <TableCell>{line.paidOn}</TableCell>
      <TableCell>{line.signedOn ?? '—'}</TableCell>
      <TableCell>
        <StatusChip list="disbursementStatus" status={line.status} />
      </TableCell>
      <TableCell>
        <LineVerbs line={line} visit={visit} />
      </TableCell>
    </TableRow>
  );
}

function Rows({ visit }: { visit: VisitView }) {
  const translate = useTranslate();
  const heads = ['kind', 'amount', 'splits', 'paidOn', 'signedOn', 'status'];
  return (
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
            <Row key={line.id} line={line} visit={visit} />
          ))}
        </TableBody>
      </Table>
    </SideScroll>
  );
}

/** A line on the phone: all of it and its verbs without scrolling sideways. */
function Card({ line, visit }: LineProps) {
  const translate = useTranslate();
  const told = (field: 'paidOn' | 'signedOn') =>
    line[field] && (
      <div>
        {translate(`resources.disbursements.fields.${field}`)} {line[field]}
      </div>
    );
  return (
    <Box component="article" sx={{ px: 5, py: 3, '& + &': { borderTop: `1px solid ${rule}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <What line={line} />
        <StatusChip list="disbursementStatus" status={line.status} />
      </Box>
      <Box sx={{ fontSize: 17, lineHeight: '26px', ...(isGone(line) && struck) }}>
        {formatYuan(line.amount as Fen)} {translate('money.yuan')}
      </Box>
      <Box sx={{ color: ink2, mb: 2 }}>
        <Splits line={line} />
        {told('paidOn')}
        {told('signedOn')}
      </Box>
      <Reversed line={line} />
      <LineVerbs line={line} visit={visit} />
    </Box>
  );
}

/** What was handed over, with the money it came from. */
export function Lines({ visit }: { visit: VisitView }) {
  const words = useWords();
  const isPhone = useIsPhone();
  const { disbursements } = visit;
  return (
    <Sheet title={words('show.money')} flush>
      {disbursements.length === 0 && <Box sx={{ p: 5, color: 'text.secondary' }}>{words('show.none')}</Box>}
      {isPhone && disbursements.map((line) => <Card key={line.id} line={line} visit={visit} />)}
      {!isPhone && disbursements.length > 0 && <Rows visit={visit} />}
    </Sheet>
  );
}
