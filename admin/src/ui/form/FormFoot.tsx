import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type PointerEvent, type ReactNode, type RefObject, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { InputHelperText, useTranslate } from 'react-admin';
import { line, paper, sheet } from '../../app/tokens';
import { FieldError } from '../FieldError';
import { Key } from '../Key';
import { errorsOf } from './errors';
import { useFieldName } from './useFieldName';
import { goTo, useWrongs } from './useWrongs';

export interface FormFootProps {
  /** Word of the button; 保存 without it. */
  label?: string;
  /** Shows the key that presses the button. */
  hasKey?: boolean;
  onPress?: () => void;
  /** What it does is not undone: the button is red. */
  isDestructive?: boolean;
  /** What the server said is told elsewhere on the page. */
  isQuiet?: boolean;
  /** Beside the button: cancel. */
  children?: ReactNode;
  /** At the right: since when what was typed is safe. */
  status?: ReactNode;
}

const style = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 3,
  rowGap: { xs: 1, sm: 3 },
  py: { xs: 2, sm: 3 },
  bgcolor: paper,
  '.MuiDialog-paper &': { bgcolor: sheet },
  '& .MuiButton-sizeSmall': { minHeight: 28 },
  borderTop: `1px solid ${line}`,
} as const;
const keyOnButton = {
  display: { xs: 'none', md: 'inline' },
  ml: 2,
  '& kbd': { mr: 0, color: 'inherit', bgcolor: 'transparent', borderColor: 'currentColor' },
} as const;

/** How many entries are to be mended, the way to the first by its name, and what has no field to stand at. */
function ToMend({ foot }: { foot: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  const nameOf = useFieldName();
  const { shown, label, unshown } = useWrongs(foot);
  const [first] = shown;
  const what = first && nameOf(first, label);
  const tell = ({ path, message }: { path: string; message: string }) => (
    <FieldError key={path}>
      {nameOf(path) && <span>{translate('form.at', { what: nameOf(path) })}</span>}
      <InputHelperText error={message} />
    </FieldError>
  );
  return (
    <>
      {first !== undefined && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
          <FieldError>{translate('form.left', { smart_count: shown.length })}</FieldError>
          <Button size="small" onClick={({ currentTarget: { form } }) => form && goTo(form, first)}>
            {what ? translate('form.goTo', { what }) : translate('form.goToFirst')}
          </Button>
        </Box>
      )}
      {unshown.map(tell)}
    </>
  );
}

/** A press that tells a field above to be wrong moves the foot down: it is still of the button that it began on, as it is by touch. */
function holdPress({ target, pointerId }: PointerEvent<HTMLElement>) {
  (target as HTMLElement).closest('button')?.setPointerCapture(pointerId);
}

/** Foot of a form: save, what is left to mend, and what the server said; stays in sight. */
export function FormFoot(props: FormFootProps) {
  const { label, hasKey, onPress, isDestructive, isQuiet, children, status } = props;
  const translate = useTranslate();
  const foot = useRef<HTMLDivElement>(null);
  const { errors, isSubmitting } = useFormState();
  const said = (errors.root as { serverError?: { message?: string } } | undefined)?.serverError?.message;
  const isMended = errorsOf(errors).length === 0;
  return (
    <Box ref={foot} onPointerDown={holdPress} sx={style}>
      <Button
        type="submit"
        variant="contained"
        color={isDestructive ? 'error' : 'primary'}
        disabled={isSubmitting}
        onClick={onPress}
        aria-keyshortcuts={hasKey ? 'Control+Enter' : undefined}
      >
        {isSubmitting ? translate('action.saving') : (label ?? translate('action.save'))}
        {hasKey && !isSubmitting && (
          <Box component="span" aria-hidden sx={keyOnButton}>
            <Key>Ctrl Enter</Key>
          </Box>
        )}
      </Button>
      {children}
      <ToMend foot={foot} />
      {said && isMended && !isQuiet && (
        <FieldError>{translate('form.said', { said: translate(said, { _: said }) })}</FieldError>
      )}
      {status}
    </Box>
  );
}
