import type { ReactNode } from 'react';
import { SelectInput, TextInput, useResourceContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { type Fen, formatYuan } from '@zhufu/domain/money';
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

/** Whose money it is; where it is passed down, what there is of it. */
function SourceInput({ tellsLeft }: { tellsLeft: boolean }) {
  const translate = useTranslate();
  const sources = useOwnSources();
  const chosen = useWatch({ name: 'fundingSourceId' }) as string | undefined;
  const left = sources.find(({ id }) => id === chosen)?.left;
  return (
    <SelectInput
      source="fundingSourceId"
      choices={sources}
      translateChoice={false}
      isRequired
      helperText={tellsLeft && left !== undefined && translate('posting.left', { amount: formatYuan(left as Fen) })}
    />
  );
}

/** A new receipt or transfer, of today unless said otherwise; its source stays once it is entered. */
export function PostingCreate({ day, children }: PostingFormProps) {
  const fundingSourceId = useSourceParam();
  return (
    <CreatePage defaults={{ [day]: shanghaiDay(new Date()), ...(fundingSourceId && { fundingSourceId }) }}>
      <Inputs day={day}>
        <FormWide>
          <SourceInput tellsLeft={day === 'transferredOn'} />
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
