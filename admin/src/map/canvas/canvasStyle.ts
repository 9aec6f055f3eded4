import { edge, ink, ink2, line, mapRamp, paper, sheet } from '../../app/tokens';

const AROUND = [-2, 0, 2].flatMap((x) => [-2, 0, 2].map((y) => `${x}px ${y}px`));
/** A ground of its own colour around letters, 4 px: names stay legible over bubbles. */
const halo = (colour: string): string => AROUND.map((shift) => `${shift} 2px ${colour}`).join(', ');

/** How wide a map has room for its legend over it. */
export const WIDE = 720;

/** Frame of the map with its legend: over it where there is room, below it in a narrow one, and on one screen with it. */
export const frameStyle = {
  containerType: 'inline-size',
  display: 'flex',
  flexDirection: 'column',
  height: { md: 'max(460px, calc(100vh - 224px))' },
  position: 'relative',
  isolation: 'isolate',
  minWidth: 0,
  border: `1px solid ${line}`,
  borderRadius: '4px',
  overflow: 'hidden',
} as const;

const placed = {
  position: 'absolute',
  whiteSpace: 'nowrap',
  transform: 'translate(calc(-50% + var(--x, 0px)), calc(-50% + var(--y, 0px)))',
} as const;

/** The look of what Leaflet draws (look.md, Map). */
export const canvasStyle = {
  position: 'relative',
  zIndex: 0,
  flex: { md: '1 1 0' },
  height: { xs: '56vh', md: 'auto' },
  minHeight: { xs: 340, md: 0 },
  '& .map-box': { position: 'absolute', inset: 0, zIndex: 0, bgcolor: paper, fontFamily: 'inherit' },
  '& .leaflet-control-zoom': { border: `1px solid ${edge}`, borderRadius: '4px', boxShadow: 'none' },
  '& .leaflet-control-zoom a': { width: 36, height: 36, lineHeight: '36px', color: ink },
  '& .leaflet-control-scale-line': {
    borderColor: ink2,
    color: ink2,
    bgcolor: 'rgba(255,255,255,.85)',
    textShadow: 'none',
  },
  '& .leaflet-tooltip': { p: '6px 12px', border: 0, bgcolor: ink, color: sheet, boxShadow: 'none', fontSize: 13 },
  '& .leaflet-tooltip::before': { display: 'none' },
  '& .map-tip span': { display: 'block' },
  '& .map-tip span:first-of-type': { fontWeight: 700 },
  '& .map-bubble, & .map-family': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
  },
  '& .map-bubble svg, & .map-family svg': { flex: 'none' },
  '& .map-bubble span': {
    position: 'absolute',
    fontSize: 12,
    lineHeight: '16px',
    pointerEvents: 'none',
  },
  '& .map-family span': {
    fontSize: 13,
    lineHeight: '18px',
  },
  // names stand where names.ts puts them, counted from the middle of their mark
  '& :is(.map-bubble, .map-family) > span': {
    ...placed,
    left: '50%',
    top: '50%',
    color: ink,
    textShadow: halo(sheet),
  },
  '& .map-bubble:not(:hover) .crowded, & .map-family:not(.chosen, :hover) .crowded': { visibility: 'hidden' },
  '& .leaflet-marker-icon:hover': { zIndex: '10000 !important' },
  '& .map-village': {
    textAlign: 'center',
    fontSize: 15,
    fontWeight: 700,
    lineHeight: '20px',
    color: ink,
    textShadow: halo(sheet),
  },
  '& .county-label': { ...placed, textAlign: 'center', color: ink, lineHeight: '20px' },
  '& .county-label.dark': { color: sheet },
  '& .county-label.crowded, & .county-label.short span:last-of-type': { display: 'none' },
  '& .county-label span': { display: 'block', fontSize: { xs: 12, md: 14 }, lineHeight: { xs: '14px', md: '18px' } },
  '& .county-label span:first-of-type': {
    fontSize: { xs: 14, md: 17 },
    lineHeight: { xs: '17px', md: '21px' },
    fontWeight: 700,
  },
  ...Object.fromEntries(mapRamp.map((colour, shade) => [`& .shade-${shade}`, { textShadow: halo(colour) }])),
} as const;
