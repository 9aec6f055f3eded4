import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId, useState } from 'react';
import type { CampaignDashboardView, ProgressRow } from '@zhufu/contracts/reports/report.view';
import { levelOfCode } from '@zhufu/domain/regions';
import { accent, ink2, line, line2, sunk, tones } from '../app/tokens';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { useAnswer } from '../ui/useAnswer';
import { formatCount } from '../ui/when';
import { mostLeftFirst, shareOf } from './counts';
import { Families } from './Families';
import { Villages } from './Villages';
import { useWords } from './words';

interface PlaceProps {
  row: ProgressRow;
  campaignId: string;
  depth: number;
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: '16px minmax(0, 1fr) auto', sm: '16px minmax(120px, 1fr) minmax(120px, 1fr) 80px 80px' },
  gap: 2,
  alignItems: 'center',
} as const;

const button = {
  ...columns,
  width: '100%',
  minHeight: { xs: 48, sm: 38 },
  pr: 5,
  font: 'inherit',
  textAlign: 'left',
  '&:hover': { bgcolor: sunk },
  '&.Mui-focusVisible': { outline: `2px solid ${accent}`, outlineOffset: -2 },
} as const;

/** Reached of the target, or of those on record where none is set: the bar and both numbers. */
function Reached({ row }: { row: ProgressRow }) {
  const words = useWords();
  const share = shareOf(row);
  const reached = formatCount(row.households);
  const isDone = share !== undefined && share >= 1;
  return (
    <Box aria-hidden sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 2 }}>
      <Box sx={{ flex: 1, height: 8, bgcolor: tones.mute.wash }}>
        <Box sx={{ width: `${Math.min(1, share ?? 0) * 100}%`, height: 8, bgcolor: isDone ? tones.ok.text : accent }} />
      </Box>
      <Box component="span" sx={{ minWidth: 56, color: ink2 }}>
        {row.targetHouseholds === null
          ? words('ofRegistered', { reached, registered: formatCount(row.registered) })
          : `${reached} / ${formatCount(row.targetHouseholds)}`}
      </Box>
    </Box>
  );
}

function Below({ campaignId, regionCode, depth }: { campaignId: string; regionCode: string; depth: number }) {
  const answer = useAnswer<CampaignDashboardView>('dashboard/campaign', { campaignId, regionCode });
  if (answer.error) return <ErrorState error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <LoadingState rows={2} />;
  return <PlaceRows rows={answer.data.rows} campaignId={campaignId} depth={depth} />;
}

/** A region with its progress; opened, what is below it, down to the families of a village. */
function Place({ row, campaignId, depth }: PlaceProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { regionCode } = row;
  const level = levelOfCode(regionCode);
  return (
    <Box component="li" sx={{ borderBottom: depth === 0 ? `1px solid ${line}` : 0 }}>
      <ButtonBase
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={words('placeSaid', {
          place: row.regionName,
          left: formatCount(row.unreached),
          registered: formatCount(row.registered),
        })}
        onClick={() => setOpen(!isOpen)}
        sx={{ ...button, pl: 5 + depth * 4 }}
      >
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
        <Box component="span" sx={{ fontWeight: isOpen ? 700 : 400 }}>
          {row.regionName}
        </Box>
        <Reached row={row} />
        <Box component="span" sx={{ textAlign: 'right', fontWeight: 700 }}>
          {formatCount(row.unreached)}
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'block' }, textAlign: 'right', color: ink2 }}>
          {formatCount(row.registered)}
        </Box>
      </ButtonBase>
      {isOpen && (
        <Box id={id} sx={{ bgcolor: sunk }}>
          {level === 'village' && <Families campaignId={campaignId} regionCode={regionCode} depth={depth + 1} />}
          {level === 'township' && <Villages campaignId={campaignId} regionCode={regionCode} />}
          {level === 'county' && <Below campaignId={campaignId} regionCode={regionCode} depth={depth + 1} />}
        </Box>
      )}
    </Box>
  );
}

/** What the columns are, units included. */
function Heads() {
  const words = useWords();
  const wide = { display: { xs: 'none', sm: 'block' } } as const;
  return (
    <Box
      aria-hidden
      sx={{
        ...columns,
        px: 5,
        py: '7px',
        fontSize: 12,
        lineHeight: '18px',
        color: ink2,
        bgcolor: sunk,
        borderBottom: `1px solid ${line2}`,
      }}
    >
      <span />
      <span>{words('heads.place')}</span>
      <Box component="span" sx={wide}>
        {words('heads.reached')}
      </Box>
      <Box component="span" sx={{ textAlign: 'right' }}>
        {words('heads.left')}
      </Box>
      <Box component="span" sx={{ ...wide, textAlign: 'right' }}>
        {words('heads.registered')}
      </Box>
    </Box>
  );
}

/** Regions with the most families left first; those without families are left out. */
export function PlaceRows({
  rows,
  campaignId,
  depth = 0,
}: {
  rows: ProgressRow[];
  campaignId: string;
  depth?: number;
}) {
  const shown = mostLeftFirst(rows).filter(({ registered, households }) => registered + households > 0);
  return (
    <>
      {depth === 0 && <Heads />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((row) => (
          <Place key={row.regionCode} row={row} campaignId={campaignId} depth={depth} />
        ))}
      </Box>
    </>
  );
}
