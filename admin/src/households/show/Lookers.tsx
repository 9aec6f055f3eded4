import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { HouseholdView, LookerRow } from '@zhufu/contracts/households/household.view';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { RecordSheet } from './RecordSheet';
import { useRecord } from './useRecord';

const columns = ['at', 'actorName', 'field', 'purpose', 'note'] as const;

/** 谁看过: each look at a masked value, with its reason. */
export function Lookers({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const record = useRecord<LookerRow>(household.id, 'lookers');
  return (
    <RecordSheet
      title={words('tabs.lookers')}
      record={record}
      empty={[words('show.noLookers'), words('show.noLookersHint')]}
    >
      <SideScroll sx={{ '& td': { whiteSpace: 'nowrap' } }}>
        <Table>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{words(`lookers.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {record.rows.map(({ id, at, actorName, field, purpose, note }) => (
              <TableRow key={id}>
                <TableCell>
                  <time dateTime={at}>{formatInstant(at)}</time>
                </TableCell>
                <TableCell>{actorName}</TableCell>
                <TableCell>{translate(`codes.revealField.${field}`)}</TableCell>
                <TableCell>{translate(`codes.revealPurpose.${purpose}`)}</TableCell>
                <TableCell>{note ?? '—'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </SideScroll>
    </RecordSheet>
  );
}
