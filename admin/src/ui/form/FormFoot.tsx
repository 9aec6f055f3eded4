import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { type FieldErrors, useFormState } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import { line, paper, sheet } from '../../app/tokens';
import { FieldError } from '../FieldError';

export interface FormFootProps {
  /** Word of the button; 保存 without it. */
  label?: string;
  /** Beside the button: cancel. */
  children?: ReactNode;
}

/** Errors with a message, at any depth; the form's own (`root`) is told apart. */
function countErrors(errors: FieldErrors | undefined): number {
  return Object.entries(errors ?? {}).reduce((sum, [key, error]) => {
    if (key === 'root' || key === 'ref' || !error || typeof error !== 'object') return sum;
    return sum + ('type' in error && typeof error.type === 'string' ? 1 : countErrors(error as FieldErrors));
  }, 0);
}

const goToFirst = (form: HTMLFormElement | null) => {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], .Mui-error input, .Mui-error button');
  wrong?.scrollIntoView({ block: 'center' });
  wrong?.focus();
};

/** Foot of a form: save, what is left to mend, and what the server said; stays in sight. */
export function FormFoot({ label, children }: FormFootProps) {
  const translate = useTranslate();
  const { errors, isSubmitting } = useFormState();
  const left = countErrors(errors);
  const said = (errors.root as { serverError?: { message?: string } } | undefined)?.serverError?.message;
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        py: 3,
        bgcolor: paper,
        '.MuiDialog-paper &': { bgcolor: sheet },
        borderTop: `1px solid ${line}`,
      }}
    >
      <Button type="submit" variant="contained" disabled={isSubmitting}>
        {isSubmitting ? translate('action.saving') : (label ?? translate('action.save'))}
      </Button>
      {children}
      {left > 0 && (
        <>
          <FieldError>{translate('form.left', { smart_count: left })}</FieldError>
          <Button onClick={(event) => goToFirst(event.currentTarget.form)}>{translate('form.goTo')}</Button>
        </>
      )}
      {said && left === 0 && <FieldError>{translate('form.kept', { said: translate(said, { _: said }) })}</FieldError>}
    </Box>
  );
}
