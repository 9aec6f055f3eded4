import { useRecordContext } from 'react-admin';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { EditPage } from '../ui/form/EditPage';
import { useFamilyName } from '../ui/useFamilyName';
import { VisitBody } from './form/VisitBody';
import { VisitFormFrame } from './form/VisitFormFrame';
import { useWords } from './words';

function Inputs() {
  const visit = useRecordContext<VisitView>();
  if (!visit) return null;
  return (
    <VisitFormFrame householdId={visit.householdId} visit={visit}>
      <VisitBody />
    </VisitFormFrame>
  );
}

/** A draft, or a returned visit, which becomes a draft again. */
export function VisitEdit() {
  const words = useWords();
  const nameOf = useFamilyName();
  return (
    <EditPage<VisitView> title={(visit) => words('form.of', { name: nameOf(visit) })} isKept>
      <Inputs />
    </EditPage>
  );
}
