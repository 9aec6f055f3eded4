import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useResourceDefinition, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { createPath } from '../../app/paths';
import { may } from '../../app/session';
import { EmptyState } from '../EmptyState';

/** Nothing in the list: nothing yet, or nothing that matches. */
export function ListEmpty({ hint }: { hint?: ReactNode }) {
  const translate = useTranslate();
  const { resource, filterValues, setFilters } = useListContext();
  const { hasCreate } = useResourceDefinition();
  const name = translate(`resources.${resource}.one`);
  if (Object.keys(filterValues ?? {}).length > 0) {
    return (
      <EmptyState
        title={translate('list.emptyFiltered', { name })}
        hint={translate('list.emptyFilteredHint')}
        actions={
          <Button variant="outlined" onClick={() => setFilters({}, [])}>
            {translate('action.clearFilters')}
          </Button>
        }
      />
    );
  }
  const create = hasCreate && may(`${resource}.create`) && (
    <Button variant="outlined" component={Link} to={createPath(resource)}>
      {translate(`resources.${resource}.create`)}
    </Button>
  );
  return (
    <EmptyState title={translate('list.empty', { name })} hint={hint ?? translate('list.emptyHint')} actions={create} />
  );
}
