import type { ReactNode } from 'react';
import { SelectInput, TextInput, useResourceContext, useTranslate } from 'react-admin';
import { postingViolations } from '@zhufu/contracts/funding/funding.rules';
import { CreatePage } from '../ui/form/CreatePage';
import { EditPage } from '../ui/form/EditPage';
import { FormSection, FormWide } from '../ui/form/FormSection';
import { messagesAt } from '../ui/form/validate';
import type { Posting } from './PostingCautions';
import { PostingDay, ReceiptAmount, TransferAmount } from './PostingInputs';
import { useOwnSources, useSourceParam } from './useSourceParam';
import { today } from '../ui/when';

interface PostingFormProps {
  /** The field of its day. */
  day: 'receivedOn' | 'transferredOn';
  /** What only a new posting says. */
  children?: ReactNode;
}

const checks = {
  receivedOn: (values: object) => messagesAt(postingViolations(values, 'receivedOn', today())),
  transferredOn: (values: object) => messagesAt(postingViolations(values, 'transferredOn', today())),
};

function Inputs({ day, children }: PostingFormProps) {
  const translate = useTranslate();
  return (
    <FormSection title={translate(`resources.${useResourceContext()}.one`)}>
      {children}
      {day === 'transferredOn' ? <TransferAmount /> : <ReceiptAmount />}
      <PostingDay source={day} />
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
  return (
    <CreatePage defaults={{ [day]: today(), ...(fundingSourceId && { fundingSourceId }) }} check={checks[day]}>
      <Inputs day={day}>
        <FormWide>
          <SelectInput source="fundingSourceId" choices={useOwnSources()} translateChoice={false} isRequired />
        </FormWide>
        {children}
      </Inputs>
    </CreatePage>
  );
}

export function PostingEdit({ day }: Pick<PostingFormProps, 'day'>) {
  const translate = useTranslate();
  // posted money stays as it is, posted before the form was opened or while it was filled in (decisions.md 9)
  const ended = ({ status }: Posting) => (status === 'draft' ? undefined : translate(`posting.ended.${status}`));
  return (
    <EditPage<Posting> title={({ voucher }) => voucher} check={checks[day]} ended={ended}>
      <Inputs day={day} />
    </EditPage>
  );
}
