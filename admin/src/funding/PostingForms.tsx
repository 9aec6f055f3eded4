import type { ReactNode } from 'react';
import { SelectInput, TextInput, useResourceContext, useTranslate } from 'react-admin';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { CreatePage } from '../ui/form/CreatePage';
import { EditPage } from '../ui/form/EditPage';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { DayInput } from '../ui/inputs/DayInput';
import { FenInput } from '../ui/inputs/FenInput';
import { useOwnSources, useSourceParam } from './useSourceParam';

interface PostingFormProps {
  /** The field of its day. */
  day: 'receivedOn' | 'transferredOn';
  /** What only a new posting says. */
  children?: ReactNode;
}

function Inputs({ day, children }: PostingFormProps) {
  const translate = useTranslate();
  return (
    <FormSection title={translate(`resources.${useResourceContext()}.one`)}>
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

/** A new receipt or transfer, of today unless said otherwise; its source stays once it is entered. */
export function PostingCreate({ day, children }: PostingFormProps) {
  const fundingSourceId = useSourceParam();
  const choices = useOwnSources();
  return (
    <CreatePage defaults={{ [day]: shanghaiDay(new Date()), ...(fundingSourceId && { fundingSourceId }) }}>
      <Inputs day={day}>
        <FormWide>
          <SelectInput source="fundingSourceId" choices={choices} translateChoice={false} isRequired />
        </FormWide>
        {children}
      </Inputs>
    </CreatePage>
  );
}

export function PostingEdit({ day }: Pick<PostingFormProps, 'day'>) {
  return (
    <EditPage<{ id: string; voucher: string }> title={({ voucher }) => voucher}>
      <Inputs day={day} />
    </EditPage>
  );
}
