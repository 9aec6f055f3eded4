import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { listPath } from '../../app/paths';
import { useFamilies } from '../../app/search/useFamilies';
import { line } from '../../app/tokens';
import { useSaid } from '../../households/useSaid';
import { PageTitle } from '../../ui/PageTitle';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';

/** Whom to record a visit for: found as in the search field; Enter takes the first. */
export function PickFamily({ pick }: { pick: (id: string) => void }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const [typed, setTyped] = useState('');
  const { families: found } = useFamilies(typed, 12);
  return (
    <>
      <PageTitle title={words('form.pick')} crumbs={[{ label: words('name'), to: listPath('visits') }]} />
      <Sheet>
        <TextField
          autoFocus
          fullWidth
          label={translate('search.label')}
          placeholder={words('form.pickHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && found[0] && pick(found[0].id)}
          slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
        />
        {found.map((row) => (
          <Box key={row.id} sx={{ py: 2, borderBottom: `1px solid ${line}` }}>
            <Link component={RouterLink} to={`/visits/create?household=${row.id}`} sx={{ fontWeight: 700, mr: 3 }}>
              {row.headName}
            </Link>
            {said.sexAge(row)}　{said.village(row)}　{translate(`codes.householdCategory.${row.category}`)}
            {'　'}
            {row.number}
          </Box>
        ))}
      </Sheet>
    </>
  );
}
