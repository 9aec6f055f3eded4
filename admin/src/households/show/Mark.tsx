import { accent, ink3 } from '../../app/tokens';
import type { Happening } from './happenings';

const drawings = {
  visit: <circle cx="6" cy="6" r="5" fill={accent} />,
  need: <rect x="1.7" y="1.7" width="8.6" height="8.6" fill="none" stroke={accent} strokeWidth="1.4" />,
  record: <path d="M6 .8 11.2 6 6 11.2.8 6z" fill={ink3} />,
};

/** Disc for a visit, square for a need, diamond for a change of the record: told apart without colour. */
export function Mark({ kind }: { kind: Happening['kind'] }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden focusable="false">
      {drawings[kind]}
    </svg>
  );
}
