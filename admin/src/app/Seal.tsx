import { accent } from './tokens';

/** The seal 福: drawn strokes, so that no font is needed. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="5" fill={accent} />
      <rect x="2.5" y="2.5" width="27" height="27" rx="3.5" fill="none" stroke="#fff" strokeOpacity=".75" />
      <path
        d="M9.6 5.8l1.8 2.2M6.4 10.4h6.9M13.3 10.4C11.6 14 9 17 6.2 18.9M10.1 15v11.2M11.2 14.6l2.6 2.6M15.4 7.6h10.4M17 11h7.2v4h-7.2zM16 18.2h9.2v7.4H16zM16 21.9h9.2M20.6 18.2v7.4"
        fill="none"
        stroke="#fff"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
