import { useEffect, useRef, useState } from 'react';
import { edgesOf } from './edges';

/** Watches something that scrolls sideways: on which sides there is more. */
export function useEdges() {
  const ref = useRef<HTMLDivElement>(null);
  const [edges, setEdges] = useState<ReturnType<typeof edgesOf>>('none');
  useEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const look = () => setEdges(edgesOf({ offset: box.scrollLeft, seen: box.clientWidth, whole: box.scrollWidth }));
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    for (const child of box.children) sizes.observe(child);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return { ref, edges };
}
