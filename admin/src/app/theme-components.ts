import type { Components } from '@mui/material/styles';
import {
  accent,
  accentDark,
  accentWash,
  edge,
  ink,
  ink2,
  ink3,
  line,
  line2,
  sheet,
  sideBarWidth,
  sunk,
  tones,
} from './tokens';

const phone = '@media (max-width: 599.95px)';
const focusRing = { outline: `2px solid ${accent}`, outlineOffset: 2 };

/** The sign ■ with a cross before the words of an error. */
const badSign = {
  content: '"×"',
  display: 'inline-block',
  width: 10,
  height: 10,
  marginRight: 6,
  borderRadius: 1,
  backgroundColor: tones.bad.text,
  color: sheet,
  fontSize: 10,
  lineHeight: '10px',
  textAlign: 'center',
} as const;

const buttons: Components = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, disableRipple: true },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 36,
        padding: '6px 14px',
        whiteSpace: 'nowrap',
        '&.Mui-focusVisible': focusRing,
        [phone]: { minHeight: 44 },
        variants: [
          { props: { size: 'small' }, style: { minHeight: 28, padding: '2px 10px', fontSize: 13, lineHeight: '20px' } },
          {
            props: { variant: 'outlined', color: 'primary' },
            style: {
              color: ink,
              borderColor: edge,
              backgroundColor: sheet,
              '&:hover': { borderColor: ink2, backgroundColor: sunk },
            },
          },
          { props: { variant: 'contained', color: 'primary' }, style: { '&:active': { backgroundColor: accentDark } } },
          {
            props: { variant: 'text' },
            style: { padding: '6px 4px', '&:hover': { textDecoration: 'underline', backgroundColor: 'transparent' } },
          },
        ],
        '&.Mui-disabled': { color: ink3, backgroundColor: tones.mute.wash, borderColor: line2 },
      },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 4, '&.Mui-focusVisible': focusRing } } },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { '&:focus-visible': focusRing } } },
};

const fields: Components = {
  MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small', margin: 'none', fullWidth: true } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        marginBottom: 4,
        fontSize: 13,
        lineHeight: '20px',
        color: ink2,
        whiteSpace: 'normal',
        overflow: 'visible',
        '&.Mui-focused, &.Mui-error, &.Mui-disabled': { color: ink2 },
      },
      asterisk: { color: tones.bad.text },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        minHeight: 36,
        backgroundColor: sheet,
        [phone]: { minHeight: 44, fontSize: 16 },
        '& legend': { display: 'none' },
        '& fieldset': { top: 0 },
        '& .MuiOutlinedInput-notchedOutline': { borderColor: edge },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: ink2 },
        '&.Mui-focused': { boxShadow: `0 0 0 3px ${accentWash}` },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: accent, borderWidth: 2 },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: tones.bad.text, borderWidth: 2 },
        '&.Mui-disabled': { backgroundColor: tones.mute.wash },
      },
      input: { padding: '7px 10px', height: 22, '&::placeholder': { color: ink3, opacity: 1 } },
      multiline: { padding: 0, '& textarea': { padding: '7px 10px', height: 'auto' } },
    },
  },
  // a filter that is not set says so; what is chosen is read whole
  MuiSelect: {
    defaultProps: { displayEmpty: true },
    styleOverrides: { select: { minHeight: 22, whiteSpace: 'normal' } },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: {
        marginLeft: 0,
        marginRight: 0,
        fontSize: 12,
        lineHeight: '18px',
        color: ink3,
        '&.Mui-error::before': badSign,
      },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: { fontSize: 13, lineHeight: '20px', color: ink2, '&.Mui-focused, &.Mui-error': { color: ink2 } },
    },
  },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -6, marginRight: 16 } } },
  MuiSwitch: {
    styleOverrides: {
      // no shadow sets the white thumb off from the sheet
      thumb: { boxShadow: 'none', border: `1px solid ${edge}` },
      track: { opacity: 1, backgroundColor: line2 },
      switchBase: {
        '&.Mui-checked .MuiSwitch-thumb': { borderColor: accent },
        '&.Mui-checked + .MuiSwitch-track': { opacity: 1, backgroundColor: accent },
        '&.Mui-focusVisible .MuiSwitch-thumb': focusRing,
      },
    },
  },
  MuiRadio: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { padding: 6, '&.Mui-focusVisible': focusRing } },
  },
  MuiCheckbox: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { padding: 6, '&.Mui-focusVisible': focusRing } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 34,
        fontSize: 14,
        '&:focus-visible, &.Mui-focusVisible': { outline: `2px solid ${accent}`, outlineOffset: -2 },
        [phone]: { minHeight: 44 },
      },
    },
  },
};

const tables: Components = {
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      root: {
        height: 34,
        padding: '5px 10px',
        fontSize: 14,
        lineHeight: '22px',
        borderBottom: `1px solid ${line}`,
        // the head of a row is first and no other cell
        '&:first-of-type:not(th ~ td)': { paddingLeft: 20 },
        '&:last-child': { paddingRight: 20 },
      },
      head: {
        fontSize: 12,
        lineHeight: '18px',
        fontWeight: 400,
        color: ink2,
        backgroundColor: sunk,
        borderBottomColor: line2,
        whiteSpace: 'nowrap',
      },
      footer: { fontSize: 14, fontWeight: 700, color: ink, backgroundColor: sunk, borderTop: `1px solid ${line2}` },
    },
  },
  MuiTableRow: {
    styleOverrides: { root: { '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: accentWash } } },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: ink, fontWeight: 700 } } } },
};

const surfaces: Components = {
  MuiPaper: { defaultProps: { variant: 'outlined', elevation: 0 } },
  MuiPopover: {
    styleOverrides: { paper: { '&:focus-visible': { outline: 0 } } },
    defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 8 } } },
  },
  MuiMenu: { defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 8 } } } },
  MuiDialog: { defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 8 } } } },
  MuiDialogTitle: { styleOverrides: { root: { padding: '20px 20px 8px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '0 20px 12px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 20px 20px', justifyContent: 'flex-start' } } },
  MuiAppBar: { defaultProps: { color: 'inherit', elevation: 0 } },
  MuiDrawer: { styleOverrides: { paper: { width: sideBarWidth, border: 0 } } },
  MuiChip: { styleOverrides: { root: { height: 22, borderRadius: 3, fontSize: 12 } } },
  MuiAlert: { defaultProps: { variant: 'outlined' } },
  MuiTooltip: { styleOverrides: { tooltip: { backgroundColor: ink, fontSize: 13, lineHeight: '20px' } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { height: 3 } } },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 40,
        minWidth: 0,
        padding: '8px 0',
        marginRight: 24,
        '&.Mui-selected': { fontWeight: 700, color: accentDark },
      },
    },
  },
  MuiSkeleton: { defaultProps: { animation: false } },
};

const resets: Components = {
  MuiCssBaseline: {
    styleOverrides: {
      html: { fontVariantNumeric: 'tabular-nums lining-nums', textAutospace: 'normal', WebkitTextSizeAdjust: '100%' },
      body: { textWrap: 'pretty' },
      '::selection': { backgroundColor: accentWash },
      'a, button, [tabindex]': { '&:focus-visible': focusRing },
      time: { whiteSpace: 'nowrap' },
      'code, .plain': { textAutospace: 'no-autospace' },
    },
  },
};

/** react-admin's inputs: the margin comes from the form's grid, and no room is kept for texts that may never come. */
const plainInput = { defaultProps: { margin: 'none', helperText: false } };
const inputs = Object.fromEntries(
  ['Text', 'Number', 'Select', 'Boolean', 'CheckboxGroup', 'RadioButtonGroup', 'Array'].map((kind) => [
    `Ra${kind}Input`,
    plainInput,
  ]),
);

export const componentDefaults: Components = {
  ...inputs,
  ...resets,
  ...buttons,
  ...fields,
  ...tables,
  ...surfaces,
};
