import { useState } from 'react';
import { type RaRecord, useDataProvider, useNotify, useRefresh, useResourceContext } from 'react-admin';
import type { ConsoleDataProvider } from '../../app/dataProvider';
import { useRefusal } from './useRefusal';

/** Does a verb that needs no further words; tells the outcome and refreshes the page. */
export function useAct(record: (RaRecord & { version?: number }) | undefined) {
  const resource = useResourceContext() ?? '';
  const provider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const refusal = useRefusal();
  const [isBusy, setBusy] = useState(false);
  const act = async (verb: string, what: string, body: object = {}) => {
    if (!record || isBusy) return;
    setBusy(true);
    try {
      await provider.act(resource, record.id, verb, body, record.version);
      notify('form.done', { type: 'info', messageArgs: { what } });
    } catch (error) {
      notify(refusal(error), { type: 'error' });
    } finally {
      setBusy(false);
      refresh();
    }
  };
  return { act, isBusy };
}
