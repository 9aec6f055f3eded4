import type { ReactNode } from 'react';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { DayInput } from '../ui/inputs/DayInput';
import { FenInput } from '../ui/inputs/FenInput';
import { useOwnSources } from './useSourceParam';

function SourceInput() {
  const choices = useOwnSources();
  return (
    <FormWide>
      <SelectInput source="fundingSourceId" choices={choices} translateChoice={false} isRequired />
    </FormWide>
  );
}

export interface PostingInputsProps {
  resource: 'funding-receipts' | 'funding-transfers';
  day: 'receivedOn' | 'transferredOn';
  /** A new posting says its source, and what else only a new one says. */
  isNew?: boolean;
  children?: ReactNode;
}

/** What is typed of a receipt or transfer; its source stays once it is entered. */
export function PostingInputs({ resource, day, isNew, children }: PostingInputsProps) {
  const translate = useTranslate();
  return (
    <FormSection title={translate(`resources.${resource}.one`)}>
      {isNew && <SourceInput />}
      {children}
      <FenInput source="amount" isRequired />
      <DayInput source={day} isRequired max={shanghaiDay(new Date())} />
      <TextInput source="voucher" isRequired autoComplete="off" />
      <FormWide>
        <TextInput source="note" multiline />
      </FormWide>
    </FormSection>
  );
}
