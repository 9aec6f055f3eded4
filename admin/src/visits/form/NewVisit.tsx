import Button from '@mui/material/Button';
import { useCallback, useRef } from 'react';
import { useCreate, useNotify, useTranslate } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { Link, useNavigate } from 'react-router-dom';
import type { VisitCreateInput, VisitorInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitStanding } from '@zhufu/contracts/visits/visit.view';
import type { ApiError } from '../../app/api';
import { listPath, showPath } from '../../app/paths';
import { useSession } from '../../app/session';
import { ContractForm } from '../../ui/form/ContractForm';
import { FormFoot } from '../../ui/form/FormFoot';
import { KeptLine } from '../../ui/form/KeptLine';
import { useKeeping } from '../../ui/form/useKeeping';
import { useNewRecord } from '../../ui/form/useNewRecord';
import { allOf } from '../../ui/form/validate';
import { PageTitle } from '../../ui/PageTitle';
import { useWords } from '../words';
import { newLine, offeredTo, sameAsLast } from './lines';
import { goodsWrongs } from './goods';
import { type Line, moneyWrongs } from './money';
import { keepRank, knownRank } from './ownRank';
import { useFamilyNote } from './useFamilyNote';
import { nextOf } from './useUnreachedIn';
import { useOfferedSources, useVisitedFamily, useVisitForm } from './useVisitForm';
import { VisitBody } from './VisitBody';
import { today } from '../../ui/when';

type After = 'show' | 'next' | 'draft';

/** The form as it opens: today, the open campaign, the recorder as visitor, the standard's cash from one source. */
function useFirstValues(): Partial<VisitCreateInput> & { id: string } {
  const household = useVisitedFamily();
  const { campaigns, sources } = useVisitForm();
  const me = useSession()?.account;
  const [campaign] = campaigns;
  const isVillage = useSession()?.actingRegion?.roles.includes('village_worker');
  const standard = campaign?.soFar.standard ?? undefined;
  const cash = campaign && sources.length > 0 ? [newLine('cash', offeredTo(campaign, sources), standard)] : [];
  const person = { name: me?.displayName ?? '', title: me?.title ?? null, unit: me?.unit ?? null };
  // whom the role does not say to be of the village says it: the ranks are counted (汇总表)
  const visitor = { ...person, rank: isVillage ? 'village_cadre' : knownRank(me?.id) };
  return useNewRecord<Partial<VisitCreateInput>>({
    householdId: household.id,
    campaignId: campaign?.id ?? null,
    visitedOn: today(),
    visitors: [visitor as VisitorInput],
    companions: [],
    result: 'met_self',
    situation: 'unchanged',
    policyTold: true,
    needs: [],
    disbursements: cash as never,
  });
}

/** Sends the form and goes on from there; what was kept of it goes once it has arrived. */
function useSend(sent: () => void) {
  const words = useWords();
  const navigate = useNavigate();
  const notify = useNotify();
  const household = useVisitedFamily();
  const me = useSession()?.account;
  const [create] = useCreate();
  return async (values: object, end: After) => {
    try {
      const data = { ...values, draft: end === 'draft' };
      const visit = (await create('visits', { data }, { returnPromise: true })) as VisitStanding;
      sent();
      keepRank(me, values as VisitCreateInput);
      const told = `resources.visits.form.${end === 'draft' ? 'drafted' : 'submitted'}`;
      notify(told, { type: 'info', messageArgs: { name: household.headName } });
      void navigate(end === 'next' ? nextOf(household, visit.campaignId) : showPath('visits', visit.id));
    } catch (error) {
      const { body } = error as ApiError;
      // the answer to an earlier try was lost, and something was changed since
      return body?.code === 'replayDiffers' ? { root: { serverError: words('form.sentBefore') } } : body?.errors;
    }
  };
}

/** Heading: who they are; another family, or the same people and gift as last time. */
function Head() {
  const words = useWords();
  const noteOf = useFamilyNote();
  const household = useVisitedFamily();
  const { last } = useVisitForm();
  const sources = useOfferedSources();
  const { setValue } = useFormContext();
  const takeOver = () =>
    last &&
    Object.entries(sameAsLast(last, sources)).forEach(([field, value]) =>
      setValue(field, value, { shouldDirty: true }),
    );
  return (
    <PageTitle
      title={words('form.of', { name: household.headName })}
      note={noteOf(household)}
      crumbs={[{ label: words('name'), to: listPath('visits') }]}
      actions={
        <>
          <Button variant="outlined" component={Link} to="/visits/create">
            {words('form.otherFamily')}
          </Button>
          {last && (
            <Button variant="outlined" onClick={takeOver}>
              {words('form.sameAsLast')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Other ways to end the form than 提交; each submits the same form. */
function OtherEnds({ choose }: { choose: (after: After) => void }) {
  const words = useWords();
  const translate = useTranslate();
  const household = useVisitedFamily();
  const { isSubmitting } = useFormState();
  return (
    <>
      <Button type="submit" variant="outlined" disabled={isSubmitting} onClick={() => choose('next')}>
        {words('form.submitNext')}
      </Button>
      <Button type="submit" disabled={isSubmitting} onClick={() => choose('draft')}>
        {words('form.saveDraft')}
      </Button>
      <Button component={Link} to={showPath('households', household.id)}>
        {translate('action.cancel')}
      </Button>
    </>
  );
}

/** A new visit to one family; saving again after a lost answer records nothing twice. */
export function NewVisit() {
  const words = useWords();
  const household = useVisitedFamily();
  const { sources } = useVisitForm();
  const defaults = useFirstValues();
  const keeping = useKeeping(`visits.new.${household.id}`);
  const send = useSend(keeping.end);
  const after = useRef<After>('show');
  // a draft holds no money: it may promise more than there is
  const check = useCallback(
    ({ disbursements }: { disbursements?: Line[] }) =>
      allOf(after.current === 'draft' ? {} : moneyWrongs(disbursements ?? [], sources), goodsWrongs(disbursements)),
    [sources],
  );
  return (
    <ContractForm
      kind="create"
      defaultValues={defaults}
      check={check}
      isKept
      enterStays
      focusFirst
      onSubmit={((values: object) => send(values, after.current)) as never}
    >
      <Head />
      <VisitBody />
      <FormFoot
        label={words('form.submit')}
        hasKey
        onPress={() => (after.current = 'show')}
        status={<KeptLine keeping={keeping} />}
      >
        <OtherEnds choose={(end) => (after.current = end)} />
      </FormFoot>
    </ContractForm>
  );
}
