import { useSearchParams } from 'react-router-dom';
import { NewVisit } from './form/NewVisit';
import { PickFamily } from './form/PickFamily';
import { VisitFormFrame } from './form/VisitFormFrame';

/** A new visit: whom first, then the form. */
export function VisitCreate() {
  const [params, setParams] = useSearchParams();
  const householdId = params.get('household');
  if (!householdId) return <PickFamily pick={(id) => setParams({ household: id })} />;
  return (
    <VisitFormFrame key={householdId} householdId={householdId}>
      <NewVisit />
    </VisitFormFrame>
  );
}
