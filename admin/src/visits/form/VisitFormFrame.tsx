import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useGetOne } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { VisitFormView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { ask, queryOf } from '../../app/api';
import { BackToList } from '../../ui/BackToList';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { Sheet } from '../../ui/Sheet';
import { VisitFormProvider } from './useVisitForm';

interface FrameProps {
  householdId: string;
  /** The visit that is written on; none: a new one. */
  visit?: VisitView;
  children: ReactNode;
}

/** Fetches the family and what its form offers; the balances anew each time the form is opened or its visit is saved. A family that has moved away is not asked for. */
export function VisitFormFrame({ householdId, visit, children }: FrameProps) {
  const isThere = visit?.headName !== null;
  const family = useGetOne<HouseholdView>(
    'households',
    { id: householdId },
    { enabled: isThere, onError: () => undefined },
  );
  const offer = useQuery({
    queryKey: ['visits', 'form', householdId, visit?.id, visit?.version],
    queryFn: ({ signal }) =>
      ask<VisitFormView>(`visits/form${queryOf({ householdId, visitId: visit?.id })}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const error = family.error ?? offer.error;
  const household = family.data && 'members' in family.data ? family.data : undefined;
  if (!offer.data || (isThere && !household)) {
    const back = <BackToList resource={visit ? 'visits' : 'households'} />;
    return <Sheet flush>{error ? <ErrorState error={error} actions={back} /> : <LoadingState />}</Sheet>;
  }
  return <VisitFormProvider value={{ ...offer.data, household }}>{children}</VisitFormProvider>;
}
