import Box from '@mui/material/Box';
import { Fragment } from 'react';

/** A narrow heading that breaks only where its words say: `企事业|单位|赞助`; `Gov~ern~ment` takes a hyphen where it does. */
export function Breakable({ text }: { text: string }) {
  return (
    <Box component="span" sx={{ wordBreak: 'keep-all', overflowWrap: 'normal', hyphenateCharacter: '"-"' }}>
      {text
        .replaceAll('~', '\u00ad')
        .split('|')
        .map((part, place) => (
          <Fragment key={part}>
            {place > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
    </Box>
  );
}
