import Box from '@mui/material/Box';
import { TextInput, useTranslate } from 'react-admin';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { tones } from '../app/tokens';
import { ActDialog } from '../ui/form/ActDialog';
import { DayInput } from '../ui/inputs/DayInput';
import { RegionInput } from '../ui/region/RegionInput';

const closeInput = () => import('@zhufu/contracts/regions/region.input').then((input) => input.RegionCloseInput);

/** The end of a unit, and which one takes over. */
export function CloseDialog({ region, close }: { region: RegionView; close: () => void }) {
  const translate = useTranslate();
  const words = (key: string, params?: object) => translate(`resources.regions.close.${key}`, params);
  const today = shanghaiDay(new Date());
  const lead = (
    <>
      {words('lead')}
      {region.childCount > 0 && (
        <Box sx={{ mt: 2, color: tones.warn.text }}>{words('below', { count: region.childCount })}</Box>
      )}
    </>
  );
  return (
    <ActDialog
      record={region}
      verb="close"
      title={`${words('title')} ${region.name}`}
      lead={lead}
      contract={closeInput}
      defaults={{ closedOn: today }}
      isDestructive
      close={close}
    >
      <DayInput source="closedOn" label={words('on')} isRequired max={today} />
      <RegionInput source="successorCode" level={region.level} clearable helperText={words('successorHint')} />
      <TextInput source="reason" multiline minRows={2} isRequired helperText={words('reasonHint')} />
    </ActDialog>
  );
}
