import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Page } from '@zhufu/contracts/list-query';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { useMay } from '../app/session';
import { ink2, line, tones } from '../app/tokens';
import { reportPath } from '../reports/paths';
import { ErrorState } from '../ui/ErrorState';
import { FamilyLink } from '../ui/FamilyLink';
import { LoadingState } from '../ui/LoadingState';
import { useAnswer } from '../ui/useAnswer';
import { VisitButton } from '../ui/VisitButton';
import { formatCount } from '../ui/when';
import { byVillage, type Village } from './counts';
import { useWords } from './words';

const MOST = 200;

function Family({ family }: { family: UnreachedRow }) {
  const translate = useTranslate();
  const mayRecord = useMay('visits.create');
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, minHeight: 34 }}>
      <FamilyLink {...family} />
      <Box component="span" sx={{ color: ink2 }}>
        {translate(`codes.householdCategory.${family.category}`)}
      </Box>
      {family.notDoneReason && (
        <Box component="span" sx={{ color: tones.warn.text }}>
          {family.notDoneReason}
        </Box>
      )}
      <Box sx={{ ml: 'auto' }}>{mayRecord && <VisitButton household={family} />}</Box>
    </Box>
  );
}

function VillageRow({ village, campaignId }: { village: Village; campaignId: string }) {
  const { code, name, families } = village;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '148px minmax(0, 1fr)' },
        pl: { xs: 5, sm: '44px' },
        pr: 5,
        py: 1,
        borderTop: `1px solid ${line}`,
      }}
    >
      <Box sx={{ minHeight: 34, display: 'flex', alignItems: 'center', alignSelf: 'start', gap: 1 }}>
        <Link component={RouterLink} to={reportPath('unreached', { campaignId, regionCode: code })}>
          {name}
        </Link>
        <strong>{formatCount(families.length)}</strong>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {families.map((family) => (
          <Family key={family.id} family={family} />
        ))}
      </Box>
    </Box>
  );
}

/** The families of a township that are not reached, village by village, each with the way to record a visit. */
export function Villages({ campaignId, regionCode }: { campaignId: string; regionCode: string }) {
  const words = useWords();
  const { data, error, refetch } = useAnswer<Page<UnreachedRow>>('reports/unreached', {
    campaignId,
    regionCode,
    perPage: MOST,
  });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.total === 0) return <Box sx={{ py: 3, pl: '44px', color: ink2 }}>{words('allReached')}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {byVillage(data.data).map((village) => (
        <VillageRow key={village.code} village={village} campaignId={campaignId} />
      ))}
      {data.total > MOST && (
        <Box component="li" sx={{ py: 2, pl: '44px', borderTop: `1px solid ${line}` }}>
          <Link component={RouterLink} to={reportPath('unreached', { campaignId, regionCode })}>
            {words('more', { count: formatCount(data.total - MOST) })}
          </Link>
        </Box>
      )}
    </Box>
  );
}
