import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MapRegion } from '@zhufu/contracts/map/map.view';
import { accent, edge, ink2, line, mapBubble, mapOutside, mapRamp, sheet } from '../app/tokens';
import { Glyph } from '../ui/Glyph';
import { WIDE } from './canvas/canvasStyle';
import { completionBreaks } from './measure';
import type { MapChoice } from './useMapChoice';
import { useMoneyName, useWords } from './words';

// below the map: whatever neighbour stands at its foot is seen
const below = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 5,
  px: 3,
  py: 2,
  bgcolor: sheet,
  borderTop: `1px solid ${line}`,
  fontSize: 12,
  lineHeight: '18px',
} as const;

// over the map where it is wide enough for both; in a narrow one it would cover a county and its name
const over = {
  ...below,
  [`@container (min-width: ${WIDE}px)`]: {
    position: 'absolute',
    right: 12,
    bottom: 12,
    zIndex: 1,
    maxWidth: 330,
    border: `1px solid ${line}`,
    borderRadius: '4px',
  },
} as const;

function Ramp({ labels }: { labels: string[] }) {
  return (
    <Box sx={{ display: 'flex', my: 1 }}>
      {mapRamp.map((colour, i) => (
        <Box key={colour} sx={{ width: { xs: 56, sm: 60 } }}>
          <Box sx={{ height: 12, bgcolor: colour, border: `1px solid ${edge}` }} />
          {labels[i]}
        </Box>
      ))}
    </Box>
  );
}

const Dot = ({ colour, size }: { colour: string; size: number }) => (
  <Box
    component="span"
    aria-hidden
    sx={{ display: 'inline-block', width: size, height: size, borderRadius: '50%', bgcolor: colour }}
  />
);

/** What the marks of a village mean. */
export function FamiliesLegend({ reached, hasNeighbours }: { reached?: boolean; hasNeighbours: boolean }) {
  const words = useWords();
  return (
    <Box sx={below}>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'center' }}>
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, '& svg': { color: accent } }}>
          <Glyph name="tick" size={14} />
          <span>{words('reached')}</span>
        </Box>
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
          <Box
            component="span"
            aria-hidden
            sx={{ width: 11, height: 11, border: `2.5px solid ${mapBubble}`, transform: 'rotate(45deg)' }}
          />
          {words('left')}
        </Box>
      </Box>
      {hasNeighbours && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Dot colour={reached ? accent : mapBubble} size={14} />
          {words('bubblesNear', { what: words(reached ? 'reached' : 'left') })}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Box
          component="span"
          aria-hidden
          sx={{ width: 14, height: 12, bgcolor: mapOutside, border: `1px solid ${edge}` }}
        />
        {words('legendOutside')}
      </Box>
      <Box sx={{ color: ink2 }}>{words('legendFamilies')}</Box>
    </Box>
  );
}

/** What shades and bubbles mean, and that there is no base map. */
export function Legend({
  choice: { level, shade, reached, category, fundingClass },
  rows,
}: {
  choice: MapChoice;
  rows: MapRegion[];
}) {
  const words = useWords();
  const translate = useTranslate();
  const moneyName = useMoneyName(category);
  const isMoney = shade === 'money';
  const ofClass = fundingClass && { class: translate(`codes.fundingClass.${fundingClass}`) };
  const money = moneyName(ofClass ? words('legendMoneyOfClass', ofClass) : words('legendMoney'));
  const percents = completionBreaks.map((share) => `${share * 100}%`);
  const labels = isMoney
    ? [words('least'), '', '', '', words('mostMoney')]
    : [words('below', { share: percents[0] }), ...percents];
  const what = words(level === 'township' ? 'bubblesVillage' : 'bubblesTownship', {
    what: words(reached ? 'reached' : 'left'),
  });
  return (
    <Box sx={over}>
      {level === 'city' && rows.length > 0 && (
        <div>
          {isMoney ? money : words('legendCompletion')}
          <Ramp labels={labels} />
        </div>
      )}
      <Box sx={{ flex: '1 1 200px' }}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Dot colour={reached ? accent : mapBubble} size={14} />
          {what}
        </Box>
        <Box sx={{ color: ink2 }}>{words(level === 'city' ? 'legendNote' : 'legendNoteNear')}</Box>
      </Box>
    </Box>
  );
}
