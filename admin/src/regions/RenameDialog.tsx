import { TextInput, useTranslate } from 'react-admin';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { ActDialog } from '../ui/form/ActDialog';
import { DayInput } from '../ui/inputs/DayInput';

const renameInput = () => import('@zhufu/contracts/regions/region.input').then((input) => input.RegionRenameInput);

/** Another name or code from a day on. */
export function RenameDialog({ region, close }: { region: RegionView; close: () => void }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.regions.rename.${key}`);
  const today = shanghaiDay(new Date());
  return (
    <ActDialog
      record={region}
      verb="rename"
      title={words('title')}
      lead={words('lead')}
      contract={renameInput}
      defaults={{ name: region.name, code: region.code, validFrom: today }}
      close={close}
    >
      <TextInput source="name" isRequired autoComplete="off" />
      <TextInput source="code" isRequired autoComplete="off" />
      <DayInput source="validFrom" label={words('from')} isRequired max={today} />
    </ActDialog>
  );
}
