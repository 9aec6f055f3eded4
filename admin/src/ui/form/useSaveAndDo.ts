import { useQueryClient } from '@tanstack/react-query';
import { type RaRecord, useDataProvider, useNotify, useRefresh, useResourceContext, useSaveContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ApiError } from '../../app/api';
import type { ConsoleDataProvider } from '../../app/dataProvider';
import { showPath } from '../../app/paths';

type Versioned = RaRecord & { version?: number };

/** Saves the form, does a verb to what was saved, and goes to the record; what refuses the verb is told at the fields, and what was saved stays. */
export function useSaveAndDo(next?: { verb: string; label: string }) {
  const resource = useResourceContext() ?? '';
  const { save } = useSaveContext();
  const provider = useDataProvider<ConsoleDataProvider>();
  const navigate = useNavigate();
  const notify = useNotify();
  const refresh = useRefresh();
  const cache = useQueryClient();
  return async (values: object): Promise<unknown> => {
    const written: { row?: Versioned } = {};
    const onSuccess = (row: Versioned) => {
      written.row = row;
      // with a `meta` react-admin leaves the record under the form as it was
      cache.setQueryData([resource, 'getOne', { id: String(row.id), meta: undefined }], row);
    };
    const errors: unknown = await save?.(values, { onSuccess, meta: { evenUnchanged: true } });
    const saved = written.row;
    if (!next || !saved) return errors;
    try {
      await provider.act(resource, saved.id, next.verb, {}, saved.version);
    } catch (error) {
      return (error as ApiError).body?.errors;
    }
    notify('form.done', { type: 'info', messageArgs: { what: next.label } });
    void navigate(showPath(resource, String(saved.id)));
    refresh();
  };
}
