import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import { ink2 } from '../app/tokens';
import { formatInstant } from './when';

/** Where a field takes its value: from the record in context by name, or directly. */
export interface FieldSource<Value> {
  source?: string;
  value?: Value | null;
}

function useValue<Value>({ source, value }: FieldSource<Value>): Value | null | undefined {
  const record = useRecordContext();
  return value !== undefined ? value : source ? (record?.[source] as Value | null | undefined) : undefined;
}

function Unknown() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: ink2 }}>
      {translate('state.unknown')}
    </Box>
  );
}

/** An instant, in China's time. */
export function InstantField(props: FieldSource<string>) {
  const instant = useValue(props);
  return instant ? <time dateTime={instant}>{formatInstant(instant)}</time> : <Unknown />;
}
