import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { type RaRecord, useDataProvider, useNotify, useRefresh, useResourceContext, useTranslate } from 'react-admin';
import type { ContractClass } from '@zhufu/contracts/shapes';
import type { ApiError } from '../../app/api';
import type { ConsoleDataProvider } from '../../app/dataProvider';
import { pickFields } from '../../app/bodies';
import { ContractForm, type ContractFormProps } from './ContractForm';
import { FormFoot } from './FormFoot';
import { useRefusal } from './useRefusal';
import { UnsentKept, useUnsent } from './unsent';

export interface ActDialogProps extends Pick<ContractFormProps, 'check'> {
  record: RaRecord & { version?: number };
  /** Last part of the address: `return`, `close`. */
  verb: string;
  title: string;
  /** What is said to be done; the title without it. */
  told?: string;
  /** What the verb needs to be told; absent when nothing. */
  contract: () => Promise<ContractClass>;
  defaults?: object;
  /** Explanation above the inputs. */
  lead?: ReactNode;
  /** Inputs with the fields of the contract as sources. */
  children?: ReactNode;
  /** What it does is not undone: the button is red, as the one that led here. */
  isDestructive?: boolean;
  close: () => void;
  /** After success; the page is refreshed anyway. */
  done?: () => void;
}

/** Does a verb of the trade that needs a few words first: reason, day, purpose. */
export function ActDialog(props: ActDialogProps) {
  const {
    record,
    verb,
    title,
    told = title,
    contract,
    check,
    defaults,
    lead,
    children,
    isDestructive,
    close,
    done,
  } = props;
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const provider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const refusal = useRefusal();
  const unsent = useUnsent(`${resource}.${record.id}.${verb}`);
  const submit = async (values: object) => {
    try {
      const body = pickFields(await contract(), values as Record<string, unknown>);
      await provider.act(resource, record.id, verb, body, record.version);
    } catch (error) {
      const { status, body } = error as ApiError;
      if (status !== 412) return body?.errors;
      notify(refusal(error), { type: 'error' });
      close();
      return refresh();
    }
    unsent.sent();
    notify('form.done', { type: 'info', messageArgs: { what: told } });
    close();
    refresh();
    done?.();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close} aria-labelledby="act">
      <DialogTitle id="act">{title}</DialogTitle>
      <DialogContent>
        {lead && <Box sx={{ mb: 3, color: 'text.secondary' }}>{lead}</Box>}
        <ContractForm
          contract={contract}
          check={check}
          record={{}}
          defaultValues={{ ...unsent.found, ...defaults }}
          focusFirst
          onSubmit={submit as never}
        >
          <UnsentKept keep={unsent.keep} />
          <Box sx={{ display: 'grid', gap: 4, mb: 3 }}>{children}</Box>
          <FormFoot label={title} isDestructive={isDestructive}>
            <Button variant="outlined" onClick={close}>
              {translate('action.cancel')}
            </Button>
          </FormFoot>
        </ContractForm>
      </DialogContent>
    </Dialog>
  );
}
