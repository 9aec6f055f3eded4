import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { Form, type FormProps, getSimpleValidationResolver, useResourceContext } from 'react-admin';
import { type FieldErrors, get, type ResolverOptions } from 'react-hook-form';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { inputOf, type Inputs } from '../../app/inputs';
import { errorsOf } from './errors';
import { Followed } from './Followed';
import { allOf, type Messages, validateWith, withoutNews } from './validate';

type Values = Record<string, unknown>;

export interface ContractFormProps extends Pick<FormProps, 'defaultValues' | 'record' | 'onSubmit' | 'id'> {
  /** Which body of the resource the form fills. */
  kind?: keyof Inputs;
  /** The contract class, where the form is not a resource's create or edit form. */
  contract?: () => Promise<ContractClass> | ContractClass;
  /** The values as the contract is to judge them, each in its place; as they stand without it. */
  judged?: (values: Values) => Values;
  /** What is wrong beyond the contract's rules; what the contract says of a field goes first. */
  check?: (values: Values) => Messages;
  /** What is typed is kept elsewhere (`KeptLine`): leaving loses nothing, so nobody is asked. */
  isKept?: boolean;
  /** Enter in a field does not send the form; Ctrl+Enter does. */
  enterStays?: boolean;
  /** The form is what its page is for: its first field has the focus when it opens, unless that brings up a keyboard on the screen. */
  focusFirst?: boolean;
  children: ReactNode;
}

const fields = 'input:not([type="hidden"], [aria-hidden], :disabled), textarea:not([aria-hidden]), [role="combobox"]';

function useFocusFirst(within: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !window.matchMedia('(pointer: fine)').matches) return;
    within.current?.querySelector<HTMLElement>(fields)?.focus({ preventScroll: true });
  }, [within, isWanted]);
}

const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type !== 'checkbox';

/** Ctrl+S and Ctrl+Enter press the form's first button; that of a long form is not pressed by Enter in passing. */
function pressByKey(event: KeyboardEvent<HTMLElement>, enterStays: boolean) {
  const isEnter = event.key === 'Enter';
  if (!(event.ctrlKey || event.metaKey)) {
    if (isEnter && enterStays && isField(event.target)) event.preventDefault();
    return;
  }
  if (!isEnter && event.key !== 's') return;
  event.preventDefault();
  const form = (event.target as HTMLElement).closest('form');
  form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

/** A list alone is judged when a row came or went; a field when it is left, all fields when the form is sent. */
const isRowMove = (values: Values, names: readonly string[] = []): boolean =>
  names.length === 1 && Array.isArray(get(values, names[0]!));

/** A form checked by the shared contract class; it keeps what was typed and asks before it is left. */
export function ContractForm(props: ContractFormProps) {
  const {
    kind = 'edit',
    contract,
    judged,
    check,
    isKept = false,
    enterStays = false,
    focusFirst = false,
    children,
    ...rest
  } = props;
  const around = useRef<HTMLDivElement>(null);
  useFocusFirst(around, focusFirst);
  const resource = useResourceContext() ?? '';
  const told = useRef<FieldErrors>({});
  const resolver = useMemo(() => {
    const byContract = validateWith(contract ?? (() => inputOf(resource, kind)));
    const judge = async (values: Values) => allOf(check?.(values) ?? {}, await byContract(judged?.(values) ?? values));
    return (values: Values, context: unknown, options: ResolverOptions<Values>) =>
      getSimpleValidationResolver(async () => {
        const wrong = await judge(values);
        return isRowMove(values, options.names) ? withoutNews(wrong, errorsOf(told.current)) : wrong;
      })(values, context, options);
  }, [contract, resource, kind, judged, check]);
  return (
    <div ref={around} onKeyDown={(event) => pressByKey(event, enterStays)}>
      <Form
        {...rest}
        noValidate
        mode="onTouched"
        resolver={resolver as FormProps['resolver']}
        warnWhenUnsavedChanges={!isKept}
        disableInvalidFormNotification
      >
        <Followed told={told} />
        {children}
      </Form>
    </div>
  );
}
