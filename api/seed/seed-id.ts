import { createHash } from 'node:crypto';

/** An id that is always the same for the same words, so that an interrupted seed goes on where it stopped (UUID version 8). */
export function seedId(...words: (string | number)[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
