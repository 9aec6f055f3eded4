import { useGetOne, useRecordContext, useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { EditPage } from '../ui/form/EditPage';
import { Notice } from '../ui/Notice';
import { useFamilyName } from '../ui/useFamilyName';
import { goodsWrongs } from './form/goods';
import type { Line } from './form/money';
import { useFamilyNote } from './form/useFamilyNote';
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

/** Which of the families of the name it is; of one that has moved away the place of the visit alone. */
function Family({ visit }: { visit: VisitView }) {
  const noteOf = useFamilyNote();
  const { data } = useGetOne<HouseholdView>(
    'households',
    { id: visit.householdId },
    { enabled: visit.headName !== null, onError: () => undefined },
  );
  return data ? noteOf(data) : `${visit.townshipName} ${visit.villageName}`;
}

function Reason({ visit: { returnReason } }: { visit: VisitView }) {
  const words = useWords();
  return returnReason && <Notice tone="warn">{words('show.returned', { reason: returnReason })}</Notice>;
}

const check = ({ disbursements }: { disbursements?: Line[] }) => goodsWrongs(disbursements);

/** A draft, or a returned visit, which becomes a draft again; handed in when it is mended. */
export function VisitEdit() {
  const translate = useTranslate();
  const words = useWords();
  const nameOf = useFamilyName();
  return (
    <EditPage<VisitView>
      title={(visit) => words('form.of', { name: nameOf(visit) })}
      note={(visit) => <Family visit={visit} />}
      lead={(visit) => <Reason visit={visit} />}
      next={{ verb: 'submit', label: translate('codes.visitVerb.submit') }}
      check={check}
      isKept
      enterStays
    >
      <Inputs />
    </EditPage>
  );
}
