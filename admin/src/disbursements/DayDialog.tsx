import { useTranslate } from 'react-admin';
import { PayInput, SignInput } from '@zhufu/contracts/visits/visit.input';
import type { DisbursementView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ActDialog } from '../ui/form/ActDialog';
import { DayInput } from '../ui/inputs/DayInput';
import { BankCard } from './BankCard';
import { today } from '../ui/when';

const asked = {
  pay: { contract: () => Promise.resolve(PayInput), field: 'paidOn' },
  sign: { contract: () => Promise.resolve(SignInput), field: 'signedOn' },
} as const;

export interface DayDialogProps {
  line: DisbursementView;
  verb: keyof typeof asked;
  /** Whose it is. */
  family: string;
  householdId: string;
  close: () => void;
  done: () => void;
}

/** 付款, 登记签领: names family, amount and method and asks on which day; today is filled in, so that Enter is enough. */
export function DayDialog({ line, verb, family, householdId, close, done }: DayDialogProps) {
  const translate = useTranslate();
  const { contract, field } = asked[verb];
  const what = line.goodsName ?? translate(`codes.payMethod.${line.method}`);
  const word = translate(`codes.disbursementVerb.${verb}`);
  const amount = `${formatYuan(line.amount as Fen)} ${translate('money.yuan')}`;
  return (
    <ActDialog
      record={line}
      verb={verb}
      title={word}
      told={`${word} ${family} ${amount}`}
      lead={`${family}　${what} ${amount}`}
      contract={contract}
      defaults={{ [field]: today() }}
      close={close}
      done={done}
    >
      {verb === 'pay' && <BankCard householdId={householdId} />}
      <DayInput source={field} autoFocus min={verb === 'sign' ? line.paidOn : undefined} max={today()} />
    </ActDialog>
  );
}
