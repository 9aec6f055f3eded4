import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { FilterLiveForm, TextInput, useListContext, useTranslate } from 'react-admin';
import { isCardInPart, lastFourOf } from '@zhufu/domain/search';
import { line } from '../../app/tokens';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto', sm: 'repeat(auto-fill, minmax(150px, 1fr))' },
  gap: 3,
  // a message under one field moves none of the others
  alignItems: 'start',
} as const;

// where the fields beside it have their label
const unlabelled = { pt: '24px' } as const;

/** Has the list a search? `numbers`: of papers, whose numbers may be as long as an ID card's. */
export type Searchable = boolean | 'numbers';

/** What is searched for stands in the address, where no ID card may: a whole one leaves its last four, a part of one is not sent. */
const noCard = {
  parse: (typed: string) => lastFourOf(typed) ?? typed,
  validate: (typed?: string) => (typed && isCardInPart(typed) ? 'search.cardInPart' : undefined),
};

/** The filters of a list, applied as they are typed and kept in the address; behind a button on the phone. */
export function ListFilters({ search, children }: { search: Searchable; children?: ReactNode }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [isOpen, setOpen] = useState(false);
  const chosen = Object.values(filterValues ?? {}).filter(
    (value) => value !== undefined && value !== null && value !== '',
  );
  return (
    <Box role="search" aria-label={translate('list.filters')} sx={{ px: 5, py: 3, borderBottom: `1px solid ${line}` }}>
      <FilterLiveForm>
        <Box sx={grid}>
          {search && (
            <TextInput source="q" label="list.search" autoComplete="off" {...(search !== 'numbers' && noCard)} />
          )}
          {children && (
            <Box sx={{ pt: search ? unlabelled.pt : 0, display: { sm: 'none' } }}>
              <Button variant="outlined" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {translate('list.filters')}
              </Button>
            </Box>
          )}
          <Box sx={{ display: { xs: isOpen ? 'grid' : 'none', sm: 'contents' }, gap: 3, gridColumn: '1 / -1' }}>
            {children}
          </Box>
          {chosen.length > 0 && (
            <Box sx={{ pt: { sm: unlabelled.pt } }}>
              <Button onClick={() => setFilters({}, [])}>{translate('action.clearFilters')}</Button>
            </Box>
          )}
        </Box>
      </FilterLiveForm>
    </Box>
  );
}
