import Box from '@mui/material/Box';
import { BooleanInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormSection, FormWide } from '../../ui/form/FormSection';
import { Rows } from '../../ui/form/Rows';
import { ChoiceButtons } from '../../ui/inputs/ChoiceButtons';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { useWords } from '../words';
import { AidInputs } from './AidInputs';
import { DayButtons } from './DayButtons';
import { NeedInputs } from './NeedInputs';
import { useVisitForm } from './useVisitForm';

/** The open campaign the visit belongs to, or none. */
function CampaignInput() {
  const words = useWords();
  const { campaigns } = useVisitForm();
  const campaignId = useWatch({ name: 'campaignId' }) as string | null;
  const choices = campaigns.map(({ id, name }) => ({ id, name }));
  const reached = campaigns.some(({ id, reached }) => id === campaignId && reached);
  return (
    <SelectInput
      source="campaignId"
      choices={choices}
      translateChoice={false}
      emptyText={words('form.noCampaign')}
      parse={(id: string) => id || null}
      helperText={reached ? words('form.reached') : false}
    />
  );
}

/** Who came: the ranks decide the count of leaders who took part. */
function PeopleInputs() {
  const words = useWords();
  return (
    <FormWide>
      <Rows source="visitors" add={words('form.addVisitor')} blank={() => ({ rank: 'village_cadre' })} max={20} min={1}>
        {() => (
          <>
            <TextInput source="name" isRequired autoComplete="off" />
            <CodeSelect source="rank" list="visitorRank" isRequired />
            <TextInput source="title" autoComplete="off" />
            <TextInput source="unit" autoComplete="off" />
          </>
        )}
      </Rows>
      <Rows source="companions" add={words('form.addCompanion')} blank={() => ({})} max={20}>
        {() => (
          <>
            <TextInput source="name" isRequired autoComplete="off" />
            <TextInput source="title" autoComplete="off" />
            <TextInput source="unit" autoComplete="off" />
          </>
        )}
      </Rows>
    </FormWide>
  );
}

/** All that is written about a visit, in the order it happened (pages/visit-form.png). */
export function VisitInputs() {
  const words = useWords();
  return (
    <>
      <FormSection title={words('form.when')} column={320}>
        <DayButtons />
        <CampaignInput />
      </FormSection>
      <FormSection title={words('form.who')}>
        <PeopleInputs />
      </FormSection>
      <FormSection title={words('form.met')} column={320}>
        <ChoiceButtons source="result" list="visitResult" isRequired />
        <ChoiceButtons source="situation" list="situation" />
        <FormWide>
          <TextInput source="situationWords" multiline />
        </FormWide>
        <Box>
          <BooleanInput source="policyTold" helperText={false} />
        </Box>
      </FormSection>
      <FormSection title={words('form.words')} note={words('form.wordsNote')}>
        <NeedInputs />
      </FormSection>
      <FormSection title={words('form.aid')} note={words('form.aidNote')}>
        <AidInputs />
      </FormSection>
    </>
  );
}
