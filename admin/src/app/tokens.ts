/** The colours of look.md; the only file of the console with hex values besides drawings. */
export const ink = '#23211d';
export const ink2 = '#56524a';
export const ink3 = '#6b675d';
export const paper = '#f6f4ef';
export const sheet = '#ffffff';
export const sunk = '#faf8f4';
export const line = '#e4e0d7';
export const line2 = '#cdc7ba';
export const edge = '#8f897b';
export const accent = '#1b5a70';
export const accentDark = '#12414f';
export const accentWash = '#e5eef1';
export const skeleton = '#e9e5dc';

/** Text and ground of each tone; every pair is at least 5.6 : 1. */
export const tones = {
  ok: { text: '#2c6a3f', wash: '#e6f0e6' },
  warn: { text: '#7d5108', wash: '#f8eed8' },
  bad: { text: '#a3301d', wash: '#fae8e3' },
  mute: { text: ink2, wash: '#efece5' },
  accent: { text: accent, wash: accentWash },
} as const;
export type Tone = keyof typeof tones;

/** The rule beside visit advice. */
export const warnRule = '#b57a12';

/** Shading of the map, rising; what is not known, and what lies outside the area (look.md, Map). */
export const mapRamp = ['#e1ebeb', '#b7d1d7', '#84b1bc', '#3f7a8d', '#1b5a70'] as const;
export const mapUnknown = '#efece5';
export const mapOutside = '#ebe8e0';
/** The same on paper, in greys (look.md, Print). */
export const paperRamp = ['#f0f0ee', '#dcdedd', '#c2c8ca', '#9fabb0', '#74868e'] as const;
/** Families not reached. */
export const mapBubble = '#ad5c14';

export const floating = '0 12px 32px rgba(35,33,29,.18)';
export const sans = '"Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif';
/** For a family's own words and the login verse, nothing else. */
export const kai = 'KaiTi,STKaiti,serif';

export const sideBarWidth = 200;
export const topBarHeight = 56;
