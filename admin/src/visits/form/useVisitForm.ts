import { createContext, useContext } from 'react';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { VisitFormView } from '@zhufu/contracts/visits/visit.view';

/** The family a visit is recorded for, and what its form offers. */
export interface VisitForm extends VisitFormView {
  household: HouseholdView;
}

const context = createContext<VisitForm | undefined>(undefined);

export const VisitFormProvider = context.Provider;

/** Campaigns, sources with live balances and the last visit. */
export function useVisitForm(): VisitForm {
  const form = useContext(context);
  if (!form) throw new Error('a visit form stands inside VisitFormFrame');
  return form;
}
