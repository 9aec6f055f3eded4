import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { showPath } from '../../app/paths';
import { ink2, line } from '../../app/tokens';
import { StateChip } from '../../ui/StateChip';
import { turnOf } from '../standing';
import { useSaid } from '../useSaid';
import { QueueVerbs } from './QueueVerbs';

/** A waiting family on the phone: everything within reach without scrolling sideways. */
export function QueueCard({ row, begin }: { row: HouseholdRow; begin: () => void }) {
  const translate = useTranslate();
  const said = useSaid();
  return (
    <Box component="article" sx={{ px: 5, py: 3, borderBottom: `1px solid ${line}` }}>
      <Link component={RouterLink} to={showPath('households', row.id)} sx={{ mr: 3, fontSize: 16, fontWeight: 700 }}>
        {row.headName}
      </Link>
      <StateChip status={row.status} waitsFor={turnOf(row)} />
      <Box sx={{ color: ink2 }}>{said.join([said.sexAge(row), said.village(row)])}</Box>
      <Box sx={{ mb: 2, color: ink2 }}>
        {translate(`codes.householdCategory.${row.category}`)} <span className="plain">{row.number}</span>
      </Box>
      <QueueVerbs row={row} begin={begin} />
    </Box>
  );
}
