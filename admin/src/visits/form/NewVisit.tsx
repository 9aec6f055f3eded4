import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useCreate, useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link, useNavigate } from 'react-router-dom';
import type { VisitCreateInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import type { ApiError } from '../../app/api';
import { listPath, showPath } from '../../app/paths';
import { useSession } from '../../app/session';
import { useSaid } from '../../households/useSaid';
import { ContractForm } from '../../ui/form/ContractForm';
import { FormFoot } from '../../ui/form/FormFoot';
import { useNewRecord } from '../../ui/form/useNewRecord';
import { PageTitle } from '../../ui/PageTitle';
import { useWords } from '../words';
import { Aside } from './Aside';
import { newLine, standardFor } from './lines';
import { useVisitForm } from './useVisitForm';
import { VisitInputs } from './VisitInputs';

type After = 'show' | 'next' | 'draft';

/** The form as it opens: today, the open campaign, the recorder as visitor, the standard's cash from one source. */
function useFirstValues(): Partial<VisitCreateInput> & { id: string } {
  const { household, campaigns, sources } = useVisitForm();
  const me = useSession()?.account;
  const [campaign] = campaigns;
  const standard = standardFor(campaign?.standards, household.category);
  const cash = campaign && sources.length > 0 ? [newLine('cash', sources, standard)] : [];
  return useNewRecord<Partial<VisitCreateInput>>({
    householdId: household.id,
    campaignId: campaign?.id ?? null,
    visitedOn: shanghaiDay(new Date()),
    visitors: [
      { name: me?.displayName ?? '', title: me?.title ?? null, unit: me?.unit ?? null, rank: 'village_cadre' },
    ],
    companions: [],
    result: 'met_self',
    situation: 'unchanged',
    policyTold: true,
    needs: [],
    disbursements: cash as never,
  });
}

/** Other ways to end the form than 提交; each submits the same form. */
function OtherEnds({ choose }: { choose: (after: After) => void }) {
  const words = useWords();
  const { isSubmitting } = useFormState();
  return (
    <>
      <Button type="submit" variant="outlined" disabled={isSubmitting} onClick={() => choose('next')}>
        {words('form.submitNext')}
      </Button>
      <Button type="submit" disabled={isSubmitting} onClick={() => choose('draft')}>
        {words('form.saveDraft')}
      </Button>
    </>
  );
}

/** A new visit to one family; saving again after a lost answer records nothing twice. */
export function NewVisit() {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const navigate = useNavigate();
  const notify = useNotify();
  const { household } = useVisitForm();
  const defaults = useFirstValues();
  const [create] = useCreate();
  const after = useRef<After>('show');
  const submit = async (values: object) => {
    const end = after.current;
    after.current = 'show';
    try {
      const data = { ...values, draft: end === 'draft' };
      const visit = (await create('visits', { data }, { returnPromise: true })) as VisitView;
      notify('form.done', {
        type: 'info',
        messageArgs: { what: words('form.submitted', { name: household.headName }) },
      });
      void navigate(end === 'next' ? '/visits/create' : showPath('visits', visit.id));
    } catch (error) {
      return (error as ApiError).body?.errors;
    }
  };
  return (
    <>
      <PageTitle
        title={words('form.of', { name: household.headName })}
        note={`${said.who(household)}　${household.villageName} ${household.townshipName}　${household.number}`}
        crumbs={[{ label: words('name'), to: listPath('visits') }]}
        actions={
          <Button variant="outlined" component={Link} to="/visits/create">
            {words('form.otherFamily')}
          </Button>
        }
      />
      <ContractForm kind="create" defaultValues={defaults} onSubmit={submit as never}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 300px' }, gap: 4 }}>
          <div>
            <VisitInputs />
          </div>
          <Aside />
        </Box>
        <FormFoot label={words('form.submit')}>
          <OtherEnds choose={(end) => (after.current = end)} />
          <Button component={Link} to={showPath('households', household.id)}>
            {translate('action.cancel')}
          </Button>
        </FormFoot>
      </ContractForm>
    </>
  );
}
