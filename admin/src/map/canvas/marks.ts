import { accent, ink, mapBubble, sheet } from '../../app/tokens';

const NS = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function svg(radius: number, shapes: SVGElement[]): SVGElement {
  const size = radius * 2;
  const box = `${-radius} ${-radius} ${size} ${size}`;
  const drawing = shape('svg', { width: size, height: size, viewBox: box, 'aria-hidden': 'true' });
  drawing.append(...shapes);
  return drawing;
}

/** A counted bubble; nothing to count is an open dot (look.md, Map). */
export function bubble(n: number, radius: number, colour: string, hasFigure: boolean): SVGElement {
  if (n === 0) return svg(4, [shape('circle', { r: 2.4, fill: sheet, stroke: ink, 'stroke-width': 1 })]);
  const disc = shape('circle', { r: radius, fill: colour, stroke: sheet, 'stroke-width': 1.2 });
  if (!hasFigure) return svg(radius + 1, [disc]);
  const figure = shape('text', {
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    'font-size': 11,
    'font-weight': 700,
    fill: sheet,
  });
  figure.textContent = String(n);
  return svg(radius + 1, [disc, figure]);
}

/** A family: a disc with a tick when reached, else an open diamond; the chosen one is ringed. */
export function familyMark(isReached: boolean, isChosen: boolean): SVGElement {
  const ring = isChosen ? [shape('circle', { r: 14, fill: 'none', stroke: ink, 'stroke-width': 1.6 })] : [];
  const mark = isReached
    ? [
        shape('circle', { r: 9, fill: accent, stroke: sheet, 'stroke-width': 1.2 }),
        shape('path', { d: 'M-4 0 L-1 3.2 L4.4 -3', fill: 'none', stroke: sheet, 'stroke-width': 2 }),
      ]
    : [shape('path', { d: 'M0 -9 L9 0 L0 9 L-9 0 Z', fill: sheet, stroke: mapBubble, 'stroke-width': 3 })];
  return svg(16, [...ring, ...mark]);
}

/** A mark with words beside or below it; texts are set as text, never as markup. */
export function labelled(mark: SVGElement | undefined, className: string, ...lines: string[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  if (mark) element.append(mark);
  for (const line of lines) {
    const text = document.createElement('span');
    text.textContent = line;
    element.append(text);
  }
  return element;
}
