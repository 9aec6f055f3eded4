import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useResourceDefinition, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { createPath } from '../../app/paths';
import { may } from '../../app/session';
import { PageTitle } from '../PageTitle';
import { formatCount } from '../when';

/** Heading of a list with its exact total, e.g. 共 329 户. */
export function ListHead({ title, lead, actions }: { title?: string; lead?: ReactNode; actions?: ReactNode }) {
  const translate = useTranslate();
  const { resource, total, meta } = useListContext();
  const { hasCreate } = useResourceDefinition();
  const unit = translate(`resources.${resource}.unit`, { smart_count: total });
  const words = meta?.atLeast ? 'list.atLeast' : 'list.total';
  const note = total === undefined ? undefined : translate(words, { count: formatCount(total), unit });
  return (
    <PageTitle
      title={title ?? translate(`resources.${resource}.name`)}
      note={note}
      lead={lead}
      actions={
        <>
          {actions}
          {hasCreate && may(`${resource}.create`) && (
            <Button variant="contained" component={Link} to={createPath(resource)}>
              {translate(`resources.${resource}.create`)}
            </Button>
          )}
        </>
      }
    />
  );
}
