import Box from '@mui/material/Box';
import { NumberInput, SourceContextProvider } from 'react-admin';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { FormWide } from '../../ui/form/FormSection';
import { useWords } from '../words';
import { newLocation } from './blanks';
import { Kept } from './Kept';

const context = {
  getSource: (field: string) => `location.${field}`,
  getLabel: (field: string) => `resources.households.fields.location.${field}`,
};
const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
  gap: 4,
} as const;

/** 位置: longitude, latitude and their datum go together, or not at all. */
export function LocationInputs({ isLocated }: { isLocated: boolean }) {
  const words = useWords();
  return (
    <FormWide>
      <Kept source="location" isOnRecord={isLocated} blank={newLocation} add={words('form.addLocation')}>
        <SourceContextProvider value={context}>
          <Box sx={grid}>
            <NumberInput source="longitude" isRequired step="any" />
            <NumberInput source="latitude" isRequired step="any" />
            <CodeSelect source="datum" list="coordinateSystem" isRequired />
          </Box>
        </SourceContextProvider>
      </Kept>
      {!isLocated && <Box sx={{ mt: 1, fontSize: 12, color: 'text.disabled' }}>{words('form.noLocation')}</Box>}
    </FormWide>
  );
}
