import { useTranslate } from 'react-admin';
import { PayInput, SignInput } from '@zhufu/contracts/visits/visit.input';
import type { DisbursementView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { today } from '../households/day';
import { ActDialog } from '../ui/form/ActDialog';
import { DayInput } from '../ui/inputs/DayInput';

const asked = {
  pay: { contract: () => Promise.resolve(PayInput), field: 'paidOn' },
  sign: { contract: () => Promise.resolve(SignInput), field: 'signedOn' },
} as const;

export interface DayDialogProps {
  line: DisbursementView;
  verb: keyof typeof asked;
  close: () => void;
}

/** 付款, 登记签领: asks on which day; today is filled in, so that Enter is enough. */
export function DayDialog({ line, verb, close }: DayDialogProps) {
  const translate = useTranslate();
  const { contract, field } = asked[verb];
  const what = line.goodsName ?? translate(`codes.payMethod.${line.method}`);
  return (
    <ActDialog
      record={line}
      verb={verb}
      title={translate(`codes.disbursementVerb.${verb}`)}
      lead={`${what} ${formatYuan(line.amount as Fen)} ${translate('money.yuan')}`}
      contract={contract}
      defaults={{ [field]: today() }}
      close={close}
    >
      <DayInput source={field} autoFocus min={verb === 'sign' ? line.paidOn : undefined} max={today()} />
    </ActDialog>
  );
}
