import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { HouseholdVerb } from '@zhufu/domain/households';
import { editPath } from '../../app/paths';
import { useMay, useSession } from '../../app/session';
import { mayEdit, verbsFor } from '../standing';
import { VerbButton } from '../VerbButton';
import { useWords } from '../words';

/** The step forward is the page's filled button. */
const forward: readonly HouseholdVerb[] = ['review', 'approve', 'redraft', 'resume'];

/** What the reader may do to the family: its verbs, and editing. */
export function HouseholdActions({ household }: { household: HouseholdView }) {
  const words = useWords();
  const verbs = verbsFor(household, useSession()?.account.id);
  const mayVisit = useMay('visits.create') && household.status === 'active';
  const aside = verbs.filter((verb) => !forward.includes(verb));
  return (
    <>
      {aside.map((verb) => (
        <VerbButton key={verb} household={household} verb={verb} color={verb === 'close' ? 'error' : undefined} />
      ))}
      {mayEdit(household) && (
        <Button variant="outlined" component={Link} to={editPath('households', household.id)}>
          {words('edit')}
        </Button>
      )}
      {verbs
        .filter((verb) => forward.includes(verb))
        .map((verb) => (
          <VerbButton key={verb} household={household} verb={verb} variant="contained" />
        ))}
      {mayVisit && (
        <Button variant="contained" component={Link} to={`/visits/create?household=${household.id}`}>
          {words('show.recordVisit')}
        </Button>
      )}
    </>
  );
}
