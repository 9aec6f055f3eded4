import Box from '@mui/material/Box';
import { BooleanInput, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { FormLine } from '../../ui/form/FormLine';
import { labelsUnseen } from '../../ui/hidden';
import { ChoiceButtons } from '../../ui/inputs/ChoiceButtons';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { AidInputs } from './AidInputs';
import { DayButtons } from './DayButtons';
import { NeedInputs } from './NeedInputs';
import { PeopleInputs } from './PeopleInputs';
import { useVisitForm } from './useVisitForm';

const side = { ...labelsUnseen, display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3 } as const;

/** The open campaign the visit belongs to, or none. */
function CampaignInput() {
  const words = useWords();
  const { campaigns } = useVisitForm();
  const campaignId = useWatch({ name: 'campaignId' }) as string | null;
  const stored = useRecordContext<VisitView>();
  const isClosed = !!stored?.campaignId && !campaigns.some(({ id }) => id === stored.campaignId);
  const closed = { id: stored?.campaignId, name: words('form.campaignClosed', { name: stored?.campaignName }) };
  const choices = [...campaigns.map(({ id, name }) => ({ id, name })), ...(isClosed ? [closed] : [])];
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

/** All that is written about a visit, in the order it happened (pages/visit-form.png). */
export function VisitInputs() {
  const words = useWords();
  return (
    <Sheet flush>
      <Box sx={{ px: { xs: 4, sm: 5 }, py: 1 }}>
        <FormLine label={words('form.when')}>
          <DayButtons />
        </FormLine>
        <FormLine label={words('form.campaign')}>
          <Box sx={labelsUnseen}>
            <CampaignInput />
          </Box>
        </FormLine>
        <FormLine label={words('form.who')}>
          <PeopleInputs />
        </FormLine>
        <FormLine label={words('form.met')}>
          <Box sx={{ ...side, alignItems: 'center' }}>
            <ChoiceButtons source="result" list="visitResult" isRequired />
            <BooleanInput source="policyTold" helperText={false} sx={{ width: 'auto' }} />
          </Box>
        </FormLine>
        <FormLine label={words('form.home')}>
          <Box sx={side}>
            <ChoiceButtons source="situation" list="situation" />
            <Box sx={{ flex: '1 1 200px' }}>
              <TextInput source="situationWords" multiline placeholder={words('fields.situationWords')} />
            </Box>
          </Box>
        </FormLine>
        <FormLine label={words('form.words')} note={words('form.wordsNote')}>
          <NeedInputs />
        </FormLine>
        <AidInputs />
      </Box>
    </Sheet>
  );
}
