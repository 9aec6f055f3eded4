import { Chip } from '../ui/Chip';
import { useWords } from './words';

/** 已走访 or 未走访. */
export function ReachedChip({ isReached }: { isReached: boolean }) {
  const words = useWords();
  return (
    <Chip tone={isReached ? 'ok' : 'mute'} glyph={isReached ? 'tick' : 'open'}>
      {words(isReached ? 'reached' : 'left')}
    </Chip>
  );
}
