import { useState } from 'react';
import { uuidv7 } from '@zhufu/domain/uuid';

/** Values of a new record with an id that stays the same while its form is open: saving again replays, never doubles. */
export function useNewRecord<Values extends object>(defaults?: Values): Values & { id: string } {
  const [record] = useState(() => ({ ...(defaults as Values), id: uuidv7() }));
  return record;
}
