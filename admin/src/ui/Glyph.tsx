import type { ReactNode } from 'react';

export type GlyphName = 'open' | 'half' | 'tick' | 'warn' | 'cross';

const drawings: Record<GlyphName, ReactNode> = {
  open: <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  half: (
    <>
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />
    </>
  ),
  tick: (
    <>
      <circle cx="5" cy="5" r="5" fill="currentColor" />
      <path d="M2.7 5.1 4.4 6.8 7.4 3.5" fill="none" stroke="#fff" strokeWidth="1.3" />
    </>
  ),
  warn: <path d="M5 .6 9.8 9.2H.2z" fill="currentColor" />,
  cross: (
    <>
      <rect width="10" height="10" rx="1" fill="currentColor" />
      <path d="m3 3 4 4M7 3 3 7" fill="none" stroke="#fff" strokeWidth="1.3" />
    </>
  ),
};

/** The sign before a state's word: its shape says the tone without colour. */
export function Glyph({ name, size = 10 }: { name: GlyphName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" aria-hidden focusable="false" style={{ flex: 'none' }}>
      {drawings[name]}
    </svg>
  );
}
