import { TextInput, useRecordContext } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { FormSection } from '../../ui/form/FormSection';
import { SecretInput } from '../../ui/inputs/SecretInput';
import { useWords } from '../words';
import { FamilyInputs } from './FamilyInputs';
import { HelperInputs } from './HelperInputs';
import { KindInputs } from './KindInputs';
import { LocationInputs } from './LocationInputs';
import { MemberInputs } from './MemberInputs';
import { WordInputs } from './WordInputs';

/** All that is written about a family; for a new one and for changing one. In the form's order: who, why, whom it helps to know. */
export function HouseholdInputs() {
  const words = useWords();
  const household = useRecordContext<HouseholdView>();
  return (
    <>
      <FormSection title={words('form.family')}>
        <FamilyInputs household={household} />
      </FormSection>
      <FormSection title={words('form.kinds')}>
        <KindInputs />
      </FormSection>
      <FormSection title={words('form.words')}>
        <WordInputs />
      </FormSection>
      <FormSection title={words('form.members')} note={words('form.membersNote')}>
        <MemberInputs />
      </FormSection>
      <FormSection title={words('form.helpers')}>
        <HelperInputs />
      </FormSection>
      <FormSection title={words('form.bank')} note={words('form.bankHint')}>
        <SecretInput source="bankCard" mask={household?.bankCardMask} />
        <TextInput source="bankName" autoComplete="off" />
      </FormSection>
      <FormSection title={words('form.place')}>
        <LocationInputs isLocated={!!household?.located} />
      </FormSection>
    </>
  );
}
