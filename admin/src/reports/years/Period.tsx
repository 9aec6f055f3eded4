import Box from '@mui/material/Box';
import { useWords } from '../words';

/** The first and last day; they may stand below each other, and neither breaks. */
export function Period({ firstOn, lastOn }: { firstOn: string; lastOn: string }) {
  const words = useWords();
  const [before, between, after] = words('period', { from: '#', to: '#' }).split('#');
  return (
    <>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {before}
        <time>{firstOn}</time>
        {between?.trimEnd()}
      </Box>{' '}
      <time>{lastOn}</time>
      {after}
    </>
  );
}
