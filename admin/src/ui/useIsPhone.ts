import useMediaQuery from '@mui/material/useMediaQuery';

/** Is the screen that of a phone? Then lists are cards. */
export const useIsPhone = (): boolean => useMediaQuery('(max-width: 599px)', { noSsr: true });
