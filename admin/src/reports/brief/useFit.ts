import { type RefObject, useLayoutEffect } from 'react';

const MM = 96 / 25.4;
/** A4 less its margins, and a line less for rounding. */
const ROOM = (297 - 30) * MM - 4;
const MARGINS = 30 * MM;

/** How much the sheet is drawn smaller on paper, so that one page holds it; measured where the screen shows it as wide as the paper. */
export function useFit(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const measure = () => {
      const isPaperWide = element.clientWidth >= 209 * MM;
      const hidden = [...element.querySelectorAll<HTMLElement>('p.no-print')];
      const height = hidden.reduce((left, { offsetHeight }) => left - offsetHeight, element.scrollHeight - MARGINS);
      element.style.setProperty('--fit', isPaperWide ? String(Math.min(1, ROOM / height)) : '1');
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [sheet]);
}
