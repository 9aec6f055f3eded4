import { useEffect, useState } from 'react';
import { useInput } from 'react-admin';

/** How a number is typed and shown: `parse` gives undefined for what is none, `textOf` nothing for a field that is empty. */
export interface Notation {
  parse: (typed: string) => number | undefined;
  textOf: (value: unknown) => string;
}

const same = (value: unknown) => value;

/** A number as it is being typed: kept as typed while it is wrong or means the same, written out when the field is left. */
export function useTyped(source: string, { parse, textOf }: Notation) {
  const { id, field, fieldState } = useInput({ source, format: same, parse: same });
  const [text, setText] = useState(() => textOf(field.value));
  const isWrong = text.trim() !== '' && parse(text) === undefined;
  useEffect(() => {
    setText((typed) =>
      Number.isNaN(field.value) || parse(typed) === (field.value ?? undefined) ? typed : textOf(field.value),
    );
  }, [field.value, parse, textOf]);
  const type = (typed: string) => {
    setText(typed);
    field.onChange(typed.trim() === '' ? null : (parse(typed) ?? NaN));
  };
  const leave = () => {
    if (!isWrong) setText(textOf(field.value));
    field.onBlur();
  };
  const input = {
    id,
    inputRef: field.ref,
    name: field.name,
    value: text,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onBlur: leave,
  };
  return { input, isWrong, error: fieldState.error?.message };
}
