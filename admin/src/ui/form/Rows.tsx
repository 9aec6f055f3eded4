import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useMemo } from 'react';
import {
  InputHelperText,
  RecordContextProvider,
  SourceContextProvider,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { get, useFieldArray, useFormState } from 'react-hook-form';
import { line } from '../../app/tokens';
import { FieldError } from '../FieldError';

export interface RowsProps {
  /** The list's field. */
  source: string;
  /** Words of the button that adds a row. */
  add: string;
  blank: () => object;
  max: number;
  /** Keeps the last row. */
  min?: number;
  /** After a row was taken out. */
  removed?: () => void;
  /** The inputs of a row; sources are those of its own fields. */
  children: (place: number) => ReactNode;
}

// an input reads its first value from the record; a row that moved up must not read that of the row before it
const noRecord = {};
const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))',
  gap: 3,
  alignItems: 'start',
  flex: 1,
  minWidth: 0,
} as const;

/** What is wrong with the list as a whole, e.g. no main category. */
export function ListError({ source }: { source: string }) {
  const { errors } = useFormState({ name: source });
  const wrong = get(errors, source) as { message?: string; root?: { message?: string } } | undefined;
  const message = wrong?.message ?? wrong?.root?.message;
  if (!message) return null;
  return (
    <FieldError field={source}>
      <InputHelperText error={message} />
    </FieldError>
  );
}

function Row({
  source,
  place,
  children,
  remove,
}: {
  source: string;
  place: number;
  children: ReactNode;
  remove?: () => void;
}) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const context = useMemo(
    () => ({
      getSource: (field: string) => `${source}.${place}.${field}`,
      getLabel: (field: string) => `resources.${resource}.fields.${source}.${field}`,
    }),
    [resource, source, place],
  );
  return (
    <Box
      role="group"
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        gap: 3,
        pb: 3,
        mb: 3,
        borderBottom: `1px solid ${line}`,
      }}
    >
      <RecordContextProvider value={noRecord}>
        <SourceContextProvider value={context}>
          <Box sx={grid}>{children}</Box>
        </SourceContextProvider>
      </RecordContextProvider>
      {remove && (
        <Button
          size="small"
          aria-label={translate('form.removeRow', { place: place + 1 })}
          onClick={remove}
          sx={{ alignSelf: 'flex-start', mt: { sm: '28px' } }}
        >
          {translate('action.remove')}
        </Button>
      )}
    </Box>
  );
}

/** A list of the form: a row per entry, one more at the foot. */
export function Rows({ source, add, blank, max, min = 0, removed, children }: RowsProps) {
  const { fields, append, remove } = useFieldArray<Record<string, object[]>, string, 'key'>({
    name: source,
    keyName: 'key',
  });
  const takeOut = (place: number) => {
    remove(place);
    removed?.();
  };
  return (
    <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
      {fields.map(({ key }, place) => (
        <Row key={key} source={source} place={place} remove={fields.length > min ? () => takeOut(place) : undefined}>
          {children(place)}
        </Row>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        {fields.length < max && (
          <Button variant="outlined" onClick={() => append(blank())}>
            {add}
          </Button>
        )}
        <ListError source={source} />
      </Box>
    </Box>
  );
}
