import { TextInput, useTranslate } from 'react-admin';
import { CloseInput, MoveOutInput } from '@zhufu/contracts/households/household.actions';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import type { HouseholdVerb } from '@zhufu/domain/households';
import { ActDialog } from '../ui/form/ActDialog';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { useWords } from './words';
import { today } from '../ui/when';

const contracts = {
  return: () => Promise.resolve(ReasonInput),
  suspend: () => Promise.resolve(ReasonInput),
  move_out: () => Promise.resolve(MoveOutInput),
  close: () => Promise.resolve(CloseInput),
};
const leads = { return: 'returnLead', suspend: 'suspendLead', move_out: 'moveLead', close: 'closeLead' } as const;

/** The verbs that need a few words. */
export type AskingVerb = keyof typeof contracts;
export const asks = (verb: HouseholdVerb): verb is AskingVerb => verb in contracts;

function Inputs({ verb }: { verb: AskingVerb }) {
  const words = useWords();
  if (verb === 'move_out') {
    return (
      <>
        <DayInput source="movedOn" label={words('verbs.movedOn')} isRequired max={today()} />
        <TextInput source="movedTo" label={words('verbs.movedTo')} isRequired helperText={words('verbs.movedToHint')} />
      </>
    );
  }
  if (verb === 'close') {
    return (
      <>
        <CodeSelect source="closingReason" list="closingReason" isRequired />
        <DayInput source="closedOn" label={words('verbs.closedOn')} isRequired max={today()} />
        <TextInput source="note" label={words('verbs.noteNeeded')} multiline minRows={2} />
      </>
    );
  }
  const hint = verb === 'return' ? words('verbs.reasonHint') : false;
  return <TextInput source="reason" label={words('verbs.reason')} multiline minRows={3} isRequired helperText={hint} />;
}

export interface VerbDialogProps {
  household: HouseholdRow;
  verb: AskingVerb;
  close: () => void;
  done?: () => void;
}

/** 退回, 暂停, 办理迁出, 注销: asks why, when, where to. */
export function VerbDialog({ household, verb, close, done }: VerbDialogProps) {
  const translate = useTranslate();
  const words = useWords();
  const defaults = verb === 'close' ? { closedOn: today() } : verb === 'move_out' ? { movedOn: today() } : undefined;
  return (
    <ActDialog
      record={household}
      verb={verb}
      title={`${translate(`codes.householdVerb.${verb}`)} ${household.headName}`}
      lead={words(`verbs.${leads[verb]}`)}
      contract={contracts[verb]}
      defaults={defaults}
      close={close}
      done={done}
    >
      <Inputs verb={verb} />
    </ActDialog>
  );
}
