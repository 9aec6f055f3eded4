import Button, { type ButtonProps } from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import type { HouseholdVerb } from '@zhufu/domain/households';
import { useAct } from '../ui/form/useAct';
import { asks, VerbDialog } from './VerbDialog';

export interface VerbButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'color'> {
  household: HouseholdRow;
  verb: HouseholdVerb;
  /** Called when the verb is begun, or done where it asks first. */
  done?: () => void;
}

/** Does one verb to a family: at once, or after a few words. */
export function VerbButton({ household, verb, done, ...look }: VerbButtonProps) {
  const translate = useTranslate();
  const { act, isBusy } = useAct(household);
  const [isOpen, setOpen] = useState(false);
  const what = translate(`codes.householdVerb.${verb}`);
  const press = () => {
    if (asks(verb)) return setOpen(true);
    done?.();
    void act(verb, what);
  };
  return (
    <>
      <Button variant="outlined" {...look} disabled={isBusy} onClick={press}>
        {what}
      </Button>
      {isOpen && asks(verb) && (
        <VerbDialog household={household} verb={verb} close={() => setOpen(false)} done={done} />
      )}
    </>
  );
}
