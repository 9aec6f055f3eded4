/** Half of what a mark's drawing is larger than the mark. */
const RIM = 7;

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function markEdges(mark: Element): Edges {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return { left: left + RIM, right: right - RIM, top: top + RIM, bottom: bottom - RIM };
}

/** Names that would run over a mark or over another name are told on hovering only; all stand in the list beside the map. */
export function thinNames(box: HTMLElement): void {
  const taken = Array.from(box.querySelectorAll('.map-family svg'), markEdges);
  for (const name of box.querySelectorAll('.map-family span')) {
    const edges = name.getBoundingClientRect();
    const isCrowded = taken.some((other) => meet(edges, other));
    name.classList.toggle('crowded', isCrowded);
    if (!isCrowded) taken.push(edges);
  }
}
