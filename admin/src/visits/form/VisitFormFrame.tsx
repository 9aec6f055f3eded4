import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useGetOne } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { VisitFormView } from '@zhufu/contracts/visits/visit.view';
import { ask, queryOf } from '../../app/api';
import { BackToList } from '../../ui/BackToList';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { Sheet } from '../../ui/Sheet';
import { VisitFormProvider } from './useVisitForm';

/** Fetches the family and what its form offers; the balances anew each time the form is opened. */
export function VisitFormFrame({ householdId, children }: { householdId: string; children: ReactNode }) {
  const quiet = { onError: () => undefined };
  const family = useGetOne<HouseholdView>('households', { id: householdId }, quiet);
  const offer = useQuery({
    queryKey: ['visits', 'form', householdId],
    queryFn: ({ signal }) => ask<VisitFormView>(`visits/form${queryOf({ householdId })}`, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
  const error = family.error ?? offer.error;
  if (!family.data || !offer.data || !('members' in family.data)) {
    const back = <BackToList resource="households" />;
    return <Sheet flush>{error ? <ErrorState error={error} actions={back} /> : <LoadingState />}</Sheet>;
  }
  return <VisitFormProvider value={{ ...offer.data, household: family.data }}>{children}</VisitFormProvider>;
}
