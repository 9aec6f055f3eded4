import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Permission } from '@zhufu/contracts/permissions';
import { listPath } from '../app/paths';
import { useMay } from '../app/session';

/** From a record that is not there to the list it would be in, for those who may see that. */
export function BackToList({ resource }: { resource: string }) {
  const translate = useTranslate();
  if (!useMay(`${resource}.list` as Permission)) return null;
  return (
    <Button variant="outlined" component={Link} to={listPath(resource)}>
      {translate('action.backTo', { name: translate(`resources.${resource}.name`) })}
    </Button>
  );
}
