import { NumberInput, TextInput } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { FenInput } from '../../ui/inputs/FenInput';
import { SecretInput } from '../../ui/inputs/SecretInput';
import { FormWide } from '../../ui/form/FormSection';
import { RegionInput } from '../../ui/region/RegionInput';
import { IdCardInput } from './IdCardInput';
import { Kept } from './Kept';
import { today } from '../../ui/when';

/** An empty name is missing; null would ask to erase it. */
const asTyped = (text: string): string => text;

/** 家庭: where they live, who the head is, how they live. */
export function FamilyInputs({ household }: { household?: HouseholdView }) {
  return (
    <>
      <FormWide>
        <RegionInput source="villageCode" level="village" isRequired />
      </FormWide>
      <TextInput source="headName" isRequired autoComplete="off" parse={asTyped} />
      <IdCardInput mask={household?.idCardMask} />
      <CodeSelect source="sex" list="sex" />
      <Kept source="birthOn" isOnRecord={!!household?.birthKnown}>
        <DayInput source="birthOn" max={today()} />
      </Kept>
      <SecretInput source="phone" mask={household?.phoneMask} />
      <NumberInput source="people" min={1} max={30} step={1} />
      <FenInput source="incomePerHead" />
      <CodeSelect source="housing" list="housing" />
      <FormWide>
        <SecretInput source="address" mask={household?.addressMask} />
      </FormWide>
      <FormWide>
        <TextInput source="registeredResidence" autoComplete="off" />
      </FormWide>
    </>
  );
}
