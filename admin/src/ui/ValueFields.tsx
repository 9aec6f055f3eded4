import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import { type Fen, formatWan, formatYuan } from '@zhufu/domain/money';
import type { CodeList } from '@zhufu/contracts/console-words/codes';
import { ink2, tones } from '../app/tokens';
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

const amountColour = (amount: number) => (amount < 0 ? { color: tones.bad.text } : undefined);

/** Whole fen as yuan with two decimals and thousands; the unit stands in the head. */
export function FenField(props: FieldSource<number>) {
  const amount = useValue(props);
  return amount == null ? <Unknown /> : <span style={amountColour(amount)}>{formatYuan(amount as Fen)}</span>;
}

/** Whole fen as 万元, for reports. */
export function WanField({ digits = 2, ...props }: FieldSource<number> & { digits?: number }) {
  const amount = useValue(props);
  return amount == null ? <Unknown /> : <span style={amountColour(amount)}>{formatWan(amount as Fen, digits)}</span>;
}

/** A calendar day. */
export function DayField(props: FieldSource<string>) {
  const day = useValue(props);
  return day ? <time dateTime={day}>{day}</time> : <Unknown />;
}

/** An instant, in China's time. */
export function InstantField(props: FieldSource<string>) {
  const instant = useValue(props);
  return instant ? <time dateTime={instant}>{formatInstant(instant)}</time> : <Unknown />;
}

/** The word of a code, or of several. */
export function CodeField({ list, ...props }: FieldSource<string | string[]> & { list: CodeList }) {
  const translate = useTranslate();
  const value = useValue(props);
  const codes = value == null ? [] : [value].flat();
  if (codes.length === 0) return <Unknown />;
  return <span>{codes.map((code) => translate(`codes.${list}.${code}`)).join(translate('list.comma'))}</span>;
}
