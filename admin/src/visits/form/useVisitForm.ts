import { createContext, useContext } from 'react';
import { useWatch } from 'react-hook-form';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { OpenCampaignView, VisitFormView } from '@zhufu/contracts/visits/visit.view';
import { type OfferedSource, offeredTo } from './lines';

/** The family a visit is recorded for, and what its form offers. A visit that is written on outlasts a family that has moved out of the area. */
export interface VisitForm extends VisitFormView {
  household?: HouseholdView;
}

const context = createContext<VisitForm | undefined>(undefined);

export const VisitFormProvider = context.Provider;

/** Campaigns, sources with live balances and the last visit. */
export function useVisitForm(): VisitForm {
  const form = useContext(context);
  if (!form) throw new Error('a visit form stands inside VisitFormFrame');
  return form;
}

/** The open campaign that is chosen in the form. */
export function useChosenCampaign(): OpenCampaignView | undefined {
  const { campaigns } = useVisitForm();
  const campaignId = useWatch({ name: 'campaignId' }) as string | null;
  return campaigns.find(({ id }) => id === campaignId);
}

/** The sources of the form, those of the chosen campaign first. */
export function useOfferedSources(): OfferedSource[] {
  const { sources } = useVisitForm();
  return offeredTo(useChosenCampaign(), sources);
}

/** The family of a form that stands only where there is one. */
export function useVisitedFamily(): HouseholdView {
  const { household } = useVisitForm();
  if (!household) throw new Error('the family of this form has moved away');
  return household;
}
