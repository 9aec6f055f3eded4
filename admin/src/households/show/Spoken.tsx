import Box from '@mui/material/Box';
import { kai } from '../../app/tokens';
import { useWords } from '../words';

/** The family's own words, in Kai between 「」 (look.md, Type). */
export function Spoken({ words: spoken }: { words: string }) {
  const words = useWords();
  return (
    <Box
      component="q"
      sx={{ quotes: 'none', fontFamily: kai, fontSize: 17, lineHeight: '26px', overflowWrap: 'anywhere' }}
    >
      {words('story.quote', { words: spoken })}
    </Box>
  );
}
