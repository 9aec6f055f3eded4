import Button from '@mui/material/Button';
import { type RefObject, useRef, useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import type { DisbursementRow, DisbursementView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { verbsFrom } from '@zhufu/domain/transitions';
import { bankMethods, disbursementFlow, type DisbursementVerb, type VisitStatus } from '@zhufu/domain/visits';
import { may } from '../app/session';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { useFamilyName } from '../ui/useFamilyName';
import { DayDialog } from './DayDialog';

export interface LineVerbsProps {
  line: DisbursementView;
  /** The visit it was made with. `mine`: the reader made it, so another reverses and pays (decisions.md 9, 10). */
  visit: { headName: string | null; householdId: string; status: VisitStatus; mine?: boolean };
  /** Only what is usual in a list: no reversal. */
  brief?: boolean;
}

/** What a row of a list tells of its visit. */
export const visitOf = ({ headName, householdId, visitStatus }: DisbursementRow): LineVerbsProps['visit'] => ({
  headName,
  householdId,
  status: visitStatus,
});

const allowed = ({ line, visit: { status, mine }, brief }: LineVerbsProps): DisbursementVerb[] =>
  verbsFrom(disbursementFlow, line.status)
    .filter((verb) => may(`disbursements.${verb}`))
    .filter((verb) => verb !== 'pay' || (bankMethods.includes(line.method) && status === 'confirmed' && !mine))
    .filter((verb) => verb !== 'reverse' || (!mine && !brief));

interface AskingProps extends Pick<LineVerbsProps, 'line' | 'visit'> {
  verb: DisbursementVerb;
  close: () => void;
  done: () => void;
}

/** Asks what the verb needs to be told: the day, or the reason. */
function Asking({ line, visit, verb, close, done }: AskingProps) {
  const translate = useTranslate();
  const nameOf = useFamilyName();
  if (verb !== 'reverse') {
    const { householdId } = visit;
    return (
      <DayDialog line={line} verb={verb} family={nameOf(visit)} householdId={householdId} close={close} done={done} />
    );
  }
  const amount = `${formatYuan(line.amount as Fen)} ${translate('money.yuan')}`;
  return (
    <ReasonDialog
      record={line}
      verb={verb}
      title={translate(`codes.disbursementVerb.${verb}`)}
      lead={`${nameOf(visit)}　${amount}　${translate('resources.visits.show.reverseLead')}`}
      isDestructive
      close={close}
    />
  );
}

/** Goes on to the same verb of the next line, so that many are done by Enter alone; the dialog gives the focus back first. */
function focusNext(pressed: RefObject<HTMLButtonElement | null>) {
  const own = pressed.current;
  const same = [...document.querySelectorAll<HTMLElement>(`[data-line-verb="${own?.dataset.lineVerb}"]`)];
  const next = own ? same[same.indexOf(own) + 1] : undefined;
  setTimeout(() => next?.focus());
}

function Verbs(props: LineVerbsProps) {
  const translate = useTranslate();
  const { line, visit } = props;
  const [open, setOpen] = useState<DisbursementVerb>();
  const pressed = useRef<HTMLButtonElement>(null);
  const press = (verb: DisbursementVerb, button: HTMLButtonElement) => {
    pressed.current = button;
    setOpen(verb);
  };
  return (
    <>
      {allowed(props).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant="outlined"
          color={verb === 'reverse' ? 'error' : 'primary'}
          data-line-verb={verb}
          onClick={({ currentTarget }) => press(verb, currentTarget)}
          sx={{ mr: 1 }}
        >
          {translate(`codes.disbursementVerb.${verb}`)}
        </Button>
      ))}
      {open && (
        <Asking
          line={line}
          visit={visit}
          verb={open}
          close={() => setOpen(undefined)}
          done={() => focusNext(pressed)}
        />
      )}
    </>
  );
}

/** 付款, 登记签领, 冲正 of one line. */
export function LineVerbs(props: LineVerbsProps) {
  return (
    <ResourceContextProvider value="disbursements">
      <Verbs {...props} />
    </ResourceContextProvider>
  );
}
