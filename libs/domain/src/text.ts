/**
 * Full-width ASCII (U+FF01–FF5E) and the full-width yen sign, as Chinese input methods type them, to their narrow twins; everything else
 * unchanged. Narrower than NFKC on purpose: NFKC would read '5²' as '52'.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥');
}

/** Without any blank, the ideographic space U+3000 included. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
