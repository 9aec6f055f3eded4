import { useResourceContext, useTranslate } from 'react-admin';
import { namesOf } from './errors';

/** The name of a field of the form as it is written beside it; of a list's field with its row. */
export function useFieldName() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  return (path: string, label?: string): string | undefined => {
    const { names, row } = namesOf(path);
    const found =
      label || names.map((name) => translate(`resources.${resource}.fields.${name}`, { _: '' })).find(Boolean);
    return found && row ? translate('form.row', { what: found, place: row }) : found;
  };
}
