import Button from '@mui/material/Button';
import { useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import type { DisbursementView } from '@zhufu/contracts/visits/visit.view';
import { verbsFrom } from '@zhufu/domain/transitions';
import { bankMethods, disbursementFlow, type DisbursementVerb } from '@zhufu/domain/visits';
import { may } from '../app/session';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { useAct } from '../ui/form/useAct';

export interface LineVerbsProps {
  line: DisbursementView;
  /** Did the reader make the visit? Then another reverses and pays (decisions.md 9, 10). */
  mine?: boolean;
  /** Only what is usual in a list: no reversal. */
  brief?: boolean;
}

const allowed = ({ line, mine, brief }: LineVerbsProps): DisbursementVerb[] =>
  verbsFrom(disbursementFlow, line.status)
    .filter((verb) => may(`disbursements.${verb}`))
    .filter((verb) => verb !== 'pay' || (bankMethods.includes(line.method) && !mine))
    .filter((verb) => verb !== 'reverse' || (!mine && !brief));

function Verbs(props: LineVerbsProps) {
  const translate = useTranslate();
  const { line } = props;
  const { act, isBusy } = useAct(line);
  const [isOpen, setOpen] = useState(false);
  const word = (verb: DisbursementVerb) => translate(`codes.disbursementVerb.${verb}`);
  return (
    <>
      {allowed(props).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant="outlined"
          color={verb === 'reverse' ? 'error' : 'primary'}
          disabled={isBusy}
          onClick={() => (verb === 'reverse' ? setOpen(true) : void act(verb, word(verb)))}
          sx={{ mr: 1 }}
        >
          {word(verb)}
        </Button>
      ))}
      {isOpen && (
        <ReasonDialog
          record={line}
          verb="reverse"
          title={word('reverse')}
          lead={translate('resources.visits.show.reverseLead')}
          close={() => setOpen(false)}
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
