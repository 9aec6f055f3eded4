/** Where something that scrolls sideways stands: `offset` from its start, what is seen of it, and all of it. */
export interface Stand {
  offset: number;
  seen: number;
  whole: number;
}

/** On which sides there is more; a browser that zooms leaves a fraction of a pixel, which is nothing. */
export function edgesOf({ offset, seen, whole }: Stand): 'none' | 'start' | 'end' | 'both' {
  const hasStart = offset > 1;
  const hasEnd = whole - seen - offset > 1;
  if (hasStart && hasEnd) return 'both';
  if (hasEnd) return 'end';
  return hasStart ? 'start' : 'none';
}
