import { levelOfCode } from '@zhufu/domain/regions';
import { useSession } from '../app/session';
import { CreatePage } from '../ui/form/CreatePage';
import { newCategory } from './form/blanks';
import { HouseholdInputs } from './form/HouseholdInputs';

/** A new family: what is entered here is reviewed by the township and approved by the county. */
export function HouseholdCreate() {
  const here = useSession()?.actingRegion?.code;
  const village = here && levelOfCode(here) === 'village' ? { villageCode: here } : {};
  const defaults = {
    ...village,
    categories: [newCategory(true)],
    causes: [],
    identities: [],
    members: [],
    contacts: [],
  };
  return (
    <CreatePage defaults={defaults}>
      <HouseholdInputs />
    </CreatePage>
  );
}
