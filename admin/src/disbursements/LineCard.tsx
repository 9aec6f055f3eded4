import { useTranslate } from 'react-admin';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../app/paths';
import { ink2, line as rule } from '../app/tokens';
import { StatusChip } from '../ui/StatusChip';
import { useFamilyName } from '../ui/useFamilyName';
import { LineVerbs, visitOf } from './LineVerbs';
import { Splits } from './Splits';

/** A hand-over on the phone. */
export function LineCard({ line }: { line: DisbursementRow }) {
  const translate = useTranslate();
  const nameOf = useFamilyName();
  const what = line.goodsName ?? translate(`codes.aidKind.${line.kind}`);
  return (
    <Box component="article" sx={{ px: 5, py: 3, borderBottom: `1px solid ${rule}` }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', fontSize: 16 }}>
        <Link component={RouterLink} to={showPath('visits', line.visitId)} sx={{ fontWeight: 700 }}>
          {nameOf(line)}
        </Link>
        <StatusChip list="disbursementStatus" status={line.status} />
      </Box>
      <Box sx={{ color: ink2 }}>
        {what} {formatYuan(line.amount as Fen)} {translate('money.yuan')}　{translate(`codes.payMethod.${line.method}`)}
      </Box>
      <Box sx={{ color: ink2 }}>
        {line.paidOn}　{line.villageName} {line.townshipName}
      </Box>
      {line.splits.length > 1 && (
        <Box sx={{ color: ink2 }}>
          <Splits splits={line.splits} />
        </Box>
      )}
      <LineVerbs line={line} visit={visitOf(line)} brief />
    </Box>
  );
}
