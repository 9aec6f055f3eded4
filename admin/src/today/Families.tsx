import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Page } from '@zhufu/contracts/list-query';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { useMay } from '../app/session';
import { ink2, line } from '../app/tokens';
import { reportPath } from '../reports/paths';
import { FamilyLink } from '../ui/FamilyLink';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { Tag } from '../ui/Tag';
import { useAnswer } from '../ui/useAnswer';
import { VisitButton } from '../ui/VisitButton';
import { formatCount } from '../ui/when';
import { useWords } from './words';

const MOST = 50;

function Family({ family, depth }: { family: UnreachedRow; depth: number }) {
  const translate = useTranslate();
  const mayRecord = useMay('visits.create');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        py: 1,
        pl: 5 + depth * 4,
        pr: 5,
        borderTop: `1px solid ${line}`,
      }}
    >
      <FamilyLink {...family} />
      <Tag>{translate(`codes.householdCategory.${family.category}`)}</Tag>
      {family.notDoneReason && <Box sx={{ color: ink2 }}>{family.notDoneReason}</Box>}
      <Box sx={{ ml: 'auto' }}>{mayRecord && <VisitButton household={family} />}</Box>
    </Box>
  );
}

export interface FamiliesProps {
  campaignId: string;
  regionCode: string;
  depth?: number;
}

/** The families of a village that are not reached, each with the way to record a visit. */
export function Families({ campaignId, regionCode, depth = 0 }: FamiliesProps) {
  const words = useWords();
  const query = { campaignId, regionCode, perPage: MOST };
  const { data, error, refetch } = useAnswer<Page<UnreachedRow>>('reports/unreached', query);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.total === 0) return <Box sx={{ py: 3, pl: 5 + depth * 4, color: ink2 }}>{words('allReached')}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data.data.map((family) => (
        <Family key={family.id} family={family} depth={depth} />
      ))}
      {data.total > MOST && (
        <Box component="li" sx={{ py: 2, pl: 5 + depth * 4, borderTop: `1px solid ${line}` }}>
          <Link component={RouterLink} to={reportPath('unreached', { campaignId, regionCode })}>
            {words('more', { count: formatCount(data.total - MOST) })}
          </Link>
        </Box>
      )}
    </Box>
  );
}
