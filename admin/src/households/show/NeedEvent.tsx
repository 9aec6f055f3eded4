import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { StoryNeedView } from '@zhufu/contracts/visits/household-story.view';
import { showPath } from '../../app/paths';
import { ink2 } from '../../app/tokens';
import { Chip } from '../../ui/Chip';
import { useWords } from '../words';
import { EventRow } from './EventRow';
import { Spoken } from './Spoken';

/** A need still on a visit that nobody has confirmed. */
export function Unconfirmed({ need }: { need: StoryNeedView }) {
  const words = useWords();
  if (need.confirmed) return null;
  return (
    <Chip tone="accent" glyph="half">
      {words('story.needs.unconfirmed')}
    </Chip>
  );
}

/** What the family said it needs, as it was said. */
export function NeedEvent({ need }: { need: StoryNeedView }) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <EventRow
      kind="need"
      on={need.on}
      name={words('story.need')}
      to={showPath('visits', need.visitId)}
      line={
        <>
          {translate(`codes.needKind.${need.need}`)}
          <Box component="span" sx={{ ml: 3, color: ink2 }}>
            {need.words ? <Spoken words={need.words} /> : words('story.noWords')}
          </Box>
        </>
      }
      chip={<Unconfirmed need={need} />}
    />
  );
}
