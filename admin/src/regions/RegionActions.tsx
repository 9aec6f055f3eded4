import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import { createPath } from '../app/paths';
import { may, useSession } from '../app/session';
import { CloseDialog } from './CloseDialog';
import { RenameDialog } from './RenameDialog';

/** What a system administrator does to an open unit of the own area; nothing for everybody else. */
export function RegionActions({ region }: { region: RegionView }) {
  const translate = useTranslate();
  const acting = useSession()?.actingRegion;
  const [open, setOpen] = useState<'rename' | 'close'>();
  const close = () => setOpen(undefined);
  const isMine = !!acting && region.code.startsWith(acting.code);
  if (!may('regions.edit') || !isMine || region.validTo) return null;
  return (
    <>
      {region.level !== 'village' && may('regions.create') && (
        <Button variant="outlined" component={Link} to={`${createPath('regions')}?parent=${region.code}`}>
          {translate('resources.regions.newUnit.addBelow')}
        </Button>
      )}
      <Button variant="outlined" onClick={() => setOpen('rename')}>
        {translate('resources.regions.rename.title')}
      </Button>
      <Button variant="outlined" color="error" onClick={() => setOpen('close')}>
        {translate('resources.regions.close.title')}
      </Button>
      {open === 'rename' && <RenameDialog region={region} close={close} />}
      {open === 'close' && <CloseDialog region={region} close={close} />}
    </>
  );
}
