import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RevealField } from '@zhufu/domain/households';
import type { RevealPurpose, RevealView } from '@zhufu/contracts/households/household.actions';
import type { ConsoleDataProvider } from '../../app/dataProvider';

/** Asks for a masked value; keeps it for its seconds only, in this component alone. */
export function useReveal(resource: string, id: string, field: RevealField, memberId?: string) {
  const client = useQueryClient();
  const provider = useDataProvider<ConsoleDataProvider>();
  const [shown, setShown] = useState<string>();
  const [left, setLeft] = useState(0);
  const isShown = shown !== undefined;

  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, [isShown]);
  useEffect(() => {
    if (left <= 0) setShown(undefined);
  }, [left]);

  const reveal = async (purpose: RevealPurpose, note: string) => {
    const body = { field, purpose, ...(note ? { note } : {}), ...(memberId ? { memberId } : {}) };
    const { value, seconds } = await provider.act<RevealView>(resource, id, 'reveal', body);
    setLeft(seconds);
    setShown(value ?? '');
    void client.invalidateQueries({ queryKey: [resource, 'lookers', id] });
    // the page counts its looks
    void client.invalidateQueries({ queryKey: [`${resource}/${id}/story`] });
  };
  return { shown, left, reveal, hide: () => setShown(undefined) };
}
