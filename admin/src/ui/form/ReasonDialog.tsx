import { TextInput, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { ActDialog } from './ActDialog';

export interface ReasonDialogProps {
  record: RaRecord & { version?: number };
  verb: string;
  title: string;
  lead?: string;
  isDestructive?: boolean;
  close: () => void;
}

const contract = () => Promise.resolve(ReasonInput);

/** A verb that needs only its reason: return, void, reverse, reopen. */
export function ReasonDialog(props: ReasonDialogProps) {
  const translate = useTranslate();
  return (
    <ActDialog {...props} contract={contract}>
      <TextInput source="reason" label={translate('form.reason')} multiline minRows={3} isRequired />
    </ActDialog>
  );
}
