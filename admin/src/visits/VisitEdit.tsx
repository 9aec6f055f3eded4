import { useCallback, useEffect, useRef } from 'react';
import { useGetOne, useRecordContext, useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { PayingSourceView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { EditPage } from '../ui/form/EditPage';
import { allOf } from '../ui/form/validate';
import { Notice } from '../ui/Notice';
import { useFamilyName } from '../ui/useFamilyName';
import { goodsWrongs } from './form/goods';
import { type Line, moneyWrongs } from './form/money';
import { useFamilyNote } from './form/useFamilyNote';
import { useVisitForm } from './form/useVisitForm';
import { VisitBody } from './form/VisitBody';
import { VisitFormFrame } from './form/VisitFormFrame';
import { DeleteDraft } from './DeleteDraft';
import { useWords } from './words';

/** Tells the page what its sources have left. */
function Offered({ keep }: { keep: (sources: readonly PayingSourceView[]) => void }) {
  const { sources } = useVisitForm();
  useEffect(() => keep(sources), [keep, sources]);
  return null;
}

function Inputs({ keep }: { keep: (sources: readonly PayingSourceView[]) => void }) {
  const visit = useRecordContext<VisitView>();
  if (!visit) return null;
  return (
    <VisitFormFrame householdId={visit.householdId} visit={visit}>
      <Offered keep={keep} />
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
  return returnReason && <Notice tone="bad">{words('show.returned', { reason: returnReason })}</Notice>;
}

/** A draft holds no money: it may promise more than there is. */
function useCheck() {
  const sources = useRef<readonly PayingSourceView[]>([]);
  const keep = useCallback((offered: readonly PayingSourceView[]) => {
    sources.current = offered;
  }, []);
  const check = useCallback(
    ({ disbursements }: { disbursements?: Line[] }, end: 'save' | 'next') =>
      allOf(end === 'save' ? {} : moneyWrongs(disbursements ?? [], sources.current), goodsWrongs(disbursements)),
    [],
  );
  return { check, keep };
}

// what is typed stays: saving it tells what another changed
const stay = () => undefined;

/** A draft, or a returned visit, which becomes a draft again; handed in when it is mended. */
export function VisitEdit() {
  const translate = useTranslate();
  const words = useWords();
  const nameOf = useFamilyName();
  const { check, keep } = useCheck();
  return (
    <EditPage<VisitView>
      title={(visit) => words('form.of', { name: nameOf(visit) })}
      note={(visit) => <Family visit={visit} />}
      actions={(visit, end) => <DeleteDraft visit={visit} gone={end} refused={stay} />}
      lead={(visit) => <Reason visit={visit} />}
      next={{ verb: 'submit', label: translate('codes.visitVerb.submit') }}
      check={check}
      isKept
      enterStays
    >
      <Inputs keep={keep} />
    </EditPage>
  );
}
