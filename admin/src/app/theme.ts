import { createTheme } from '@mui/material/styles';
import {
  accent,
  accentDark,
  accentWash,
  floating,
  ink,
  ink2,
  ink3,
  line,
  paper,
  sans,
  sheet,
  sunk,
  tones,
} from './tokens';
import { componentDefaults } from './theme-components';

const shadows = Array.from({ length: 25 }, (_, elevation) => (elevation === 8 ? floating : 'none'));
const px = (size: number, height: number) => ({ fontSize: `${size}px`, lineHeight: `${height}px`, letterSpacing: 0 });

/** look.md, “MUI theme”; there is no dark theme. */
export const theme = createTheme({
  palette: {
    mode: 'light',
    primary: { main: accent, dark: accentDark, light: accentWash, contrastText: sheet },
    secondary: { main: accent, dark: accentDark, light: accentWash, contrastText: sheet },
    error: { main: tones.bad.text, light: tones.bad.wash },
    warning: { main: tones.warn.text, light: tones.warn.wash },
    success: { main: tones.ok.text, light: tones.ok.wash },
    info: { main: accent, light: accentWash },
    text: { primary: ink, secondary: ink2, disabled: ink3 },
    divider: line,
    background: { default: paper, paper: sheet },
    action: { hover: sunk, selected: accentWash, focus: accentWash },
  },
  shape: { borderRadius: 4 },
  spacing: 4,
  shadows: shadows as typeof shadows & ReturnType<typeof createTheme>['shadows'],
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 } },
  typography: {
    fontFamily: sans,
    fontSize: 14,
    fontWeightLight: 400,
    fontWeightMedium: 700,
    // an opening “ stands at the edge, not half a character in
    h1: { ...px(22, 32), fontWeight: 700, textSpacingTrim: 'trim-start' },
    h2: { ...px(15, 22), fontWeight: 700 },
    h3: { ...px(14, 22), fontWeight: 700 },
    h6: { ...px(15, 22), fontWeight: 700 },
    body1: px(14, 22),
    body2: px(13, 20),
    caption: px(12, 18),
    button: { ...px(14, 22), fontWeight: 400, textTransform: 'none' },
  },
  components: componentDefaults,
});
