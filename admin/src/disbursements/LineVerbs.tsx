import Button from '@mui/material/Button';
import { useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import type { DisbursementView } from '@zhufu/contracts/visits/visit.view';
import { verbsFrom } from '@zhufu/domain/transitions';
import { bankMethods, disbursementFlow, type DisbursementVerb } from '@zhufu/domain/visits';
import { may } from '../app/session';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { useAct } from '../ui/form/useAct';
import { DayDialog } from './DayDialog';

export interface LineVerbsProps {
  line: DisbursementView;
  /** Did the reader make the visit? Then another reverses and pays (decisions.md 9, 10). */
  mine?: boolean;
  /** Only what is usual in a list: no reversal, and a signature is today's at one click. */
  brief?: boolean;
}

const allowed = ({ line, mine, brief }: LineVerbsProps): DisbursementVerb[] =>
  verbsFrom(disbursementFlow, line.status)
    .filter((verb) => may(`disbursements.${verb}`))
    .filter((verb) => verb !== 'pay' || (bankMethods.includes(line.method) && !mine))
    .filter((verb) => verb !== 'reverse' || (!mine && !brief));

interface AskingProps {
  line: DisbursementView;
  verb: DisbursementVerb;
  close: () => void;
}

/** Asks what the verb needs to be told: the day, or the reason. */
function Asking({ line, verb, close }: AskingProps) {
  const translate = useTranslate();
  if (verb !== 'reverse') return <DayDialog line={line} verb={verb} close={close} />;
  return (
    <ReasonDialog
      record={line}
      verb={verb}
      title={translate(`codes.disbursementVerb.${verb}`)}
      lead={translate('resources.visits.show.reverseLead')}
      close={close}
    />
  );
}

function Verbs(props: LineVerbsProps) {
  const translate = useTranslate();
  const { line, brief } = props;
  const { act, isBusy } = useAct(line);
  const [open, setOpen] = useState<DisbursementVerb>();
  const word = (verb: DisbursementVerb) => translate(`codes.disbursementVerb.${verb}`);
  const press = (verb: DisbursementVerb) => (brief && verb === 'sign' ? void act(verb, word(verb)) : setOpen(verb));
  return (
    <>
      {allowed(props).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant="outlined"
          color={verb === 'reverse' ? 'error' : 'primary'}
          disabled={isBusy}
          onClick={() => press(verb)}
          sx={{ mr: 1 }}
        >
          {word(verb)}
        </Button>
      ))}
      {open && <Asking line={line} verb={open} close={() => setOpen(undefined)} />}
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
