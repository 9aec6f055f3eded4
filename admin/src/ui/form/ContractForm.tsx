import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { Form, type FormProps, useResourceContext } from 'react-admin';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { inputOf, type Inputs } from '../../app/inputs';
import { validateWith } from './validate';

export interface ContractFormProps extends Pick<FormProps, 'defaultValues' | 'record' | 'onSubmit' | 'id'> {
  /** Which body of the resource the form fills. */
  kind?: keyof Inputs;
  /** The contract class, where the form is not a resource's create or edit form. */
  contract?: () => Promise<ContractClass> | ContractClass;
  children: ReactNode;
}

/** Ctrl+S saves. */
function saveByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.target as HTMLElement).closest('form')?.requestSubmit();
}

/** A form checked by the shared contract class; it keeps what was typed and asks before it is left. */
export function ContractForm({ kind = 'edit', contract, children, ...rest }: ContractFormProps) {
  const resource = useResourceContext() ?? '';
  const validate = useMemo(() => validateWith(contract ?? (() => inputOf(resource, kind))), [contract, resource, kind]);
  return (
    <div onKeyDown={saveByKey}>
      <Form
        {...rest}
        noValidate
        mode="onTouched"
        validate={validate as FormProps['validate']}
        warnWhenUnsavedChanges
        disableInvalidFormNotification
      >
        {children}
      </Form>
    </div>
  );
}
