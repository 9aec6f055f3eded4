import { useTranslate } from 'react-admin';
import type { ApiError } from '../../app/api';
import { formatInstant } from '../when';

/** What to say when a verb was refused: a record that has changed meanwhile is not compared, as the content of a form is, but shown anew. */
export function useRefusal() {
  const translate = useTranslate();
  return (error: unknown): string => {
    const { status, body, message } = error as ApiError;
    const { updatedAt } = (body?.current ?? {}) as { updatedAt?: string };
    return status === 412 && updatedAt ? translate('form.changed', { at: formatInstant(updatedAt) }) : message;
  };
}
