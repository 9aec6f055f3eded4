import { useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { namesOf } from './errors';

/** The name of a field of the form as it is written beside it; of a list's field with its row, where there are several. */
export function useFieldName() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { getValues } = useFormContext();
  return (path: string, label?: string): string | undefined => {
    const { names, list, row } = namesOf(path);
    const isOneOf = list !== undefined && (getValues(list) as unknown[]).length > 1;
    const found =
      label || names.map((name) => translate(`resources.${resource}.fields.${name}`, { _: '' })).find(Boolean);
    return found && isOneOf ? translate('form.row', { what: found, place: row }) : found;
  };
}
