import Box from '@mui/material/Box';
import type { ChangeEvent } from 'react';
import { BooleanInput, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { bankMethods, type VisitResult } from '@zhufu/domain/visits';
import { FormLine } from '../../ui/form/FormLine';
import { labelsUnseen } from '../../ui/hidden';
import { ChoiceButtons } from '../../ui/inputs/ChoiceButtons';
import { Sheet } from '../../ui/Sheet';
import { Cautions } from '../Cautions';
import { useWords } from '../words';
import { AidInputs } from './AidInputs';
import { DayButtons } from './DayButtons';
import { NeedInputs } from './NeedInputs';
import { filledBy, followed } from './lines';
import type { Line } from './money';
import { PeopleInputs } from './PeopleInputs';
import { useChosenCampaign, useVisitForm } from './useVisitForm';

const side = { ...labelsUnseen, display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3 } as const;

/** The open campaign the visit belongs to, or none. */
function CampaignInput() {
  const words = useWords();
  const { campaigns, sources } = useVisitForm();
  const { getValues, setValue } = useFormContext();
  const chosen = useChosenCampaign();
  const stored = useRecordContext<VisitView>();
  const isClosed = !!stored?.campaignId && !campaigns.some(({ id }) => id === stored.campaignId);
  const closed = { id: stored?.campaignId, name: words('form.campaignClosed', { name: stored?.campaignName }) };
  const choices = [...campaigns.map(({ id, name }) => ({ id, name })), ...(isClosed ? [closed] : [])];
  // told by whoever reached it elsewhere; visits of the area are told one by one
  const reached = chosen?.reached && chosen.soFar.visits.length === 0;
  const follow = (id: string) => {
    if (stored) return;
    const lines = (getValues('disbursements') ?? []) as Line[];
    const next = campaigns.find((one) => one.id === id);
    setValue('disbursements', followed(lines, filledBy(chosen, sources), filledBy(next, sources)), {
      shouldDirty: true,
    });
  };
  return (
    <SelectInput
      source="campaignId"
      choices={choices}
      translateChoice={false}
      emptyText={words('form.noCampaign')}
      parse={(id: string) => id || null}
      onChange={(event) => follow((event as ChangeEvent<HTMLInputElement>).target.value)}
      helperText={reached ? words('form.reached') : false}
    />
  );
}

/** What is to be known of the visit as it is typed. */
function FormCautions() {
  const soFar = useChosenCampaign()?.soFar;
  const result = useWatch({ name: 'result' }) as VisitResult | null;
  const lines = ((useWatch({ name: 'disbursements' }) ?? []) as Line[]).filter(Boolean);
  const sum = (some: Line[]) => some.reduce((all, { amount }) => all + (amount || 0), 0);
  const byHand = lines.filter(({ method }) => !method || !bankMethods.includes(method));
  return <Cautions visit={{ result, soFar, given: sum(lines), byHand: sum(byHand) }} />;
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
        <FormCautions />
      </Box>
    </Sheet>
  );
}
