import { useEffect, useState } from 'react';

/** The text once typing has rested. */
export function useRested(text: string, ms = 250): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return rested;
}
