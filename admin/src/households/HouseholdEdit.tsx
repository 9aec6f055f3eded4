import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { EditPage } from '../ui/form/EditPage';
import { HouseholdInputs } from './form/HouseholdInputs';
import { useWords } from './words';

/** The record of a family, changed; what is masked stays unless typed anew. */
export function HouseholdEdit() {
  const words = useWords();
  return (
    <EditPage<HouseholdView> title={({ headName, number }) => `${words('edit')} ${headName} ${number}`}>
      <HouseholdInputs />
    </EditPage>
  );
}
