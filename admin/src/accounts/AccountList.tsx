import Box from '@mui/material/Box';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import type { AccountRow } from '@zhufu/contracts/accounts/account.view';
import { ink2 } from '../app/tokens';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RowCard } from '../ui/list/RowCard';
import { RowLink } from '../ui/list/RowLink';
import { RegionFilter } from '../ui/region/RegionInput';
import { Tag } from '../ui/Tag';
import { formatInstant } from '../ui/when';
import { AccountChip } from './AccountChip';

const Column = DataTable.Col<AccountRow>;
const states = ['enabled', 'disabled'].map((id) => ({ id, name: `resources.accounts.state.${id}` }));
const sort = { field: 'name', order: 'ASC' } as const;

const filters = [
  <RegionFilter key="region" />,
  <CodeSelect key="role" source="role" list="role" emptyText="list.any" />,
  <SelectInput key="status" source="status" choices={states} emptyText="list.any" />,
];

function Roles({ roles }: AccountRow) {
  const translate = useTranslate();
  if (roles.length === 0) return <Box sx={{ color: ink2 }}>{translate('resources.accounts.noRoles')}</Box>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {roles.map((role) => (
        <Tag key={role}>{translate(`codes.role.${role}`)}</Tag>
      ))}
    </Box>
  );
}

function LastSignIn({ lastSignInAt }: AccountRow) {
  const translate = useTranslate();
  if (lastSignInAt) return <time dateTime={lastSignInAt}>{formatInstant(lastSignInAt)}</time>;
  return <Box sx={{ color: ink2 }}>{translate('resources.accounts.never')}</Box>;
}

const place = ({ unit, title }: AccountRow): string => [unit, title].filter(Boolean).join(' ') || '—';

function AccountCard({ row }: { row: AccountRow }) {
  const lines = [
    [row.displayName, row.regionName].filter(Boolean).join('　'),
    place(row),
    <Roles key="roles" {...row} />,
  ];
  return <RowCard source="name" chip={<AccountChip account={row} />} lines={lines} />;
}

/** Logins of the area. */
export function AccountList() {
  return (
    <ListPage filters={filters} sort={sort} card={(row) => <AccountCard row={row as AccountRow} />}>
      <Column source="name">
        <RowLink />
      </Column>
      <Column source="displayName" />
      <Column source="unit" label="resources.accounts.unitTitle" disableSort render={place} />
      <Column source="regionName" disableSort />
      <Column source="roles" disableSort render={(row) => <Roles {...row} />} />
      <Column source="status" disableSort render={(row) => <AccountChip account={row} />} />
      <Column source="lastSignInAt" render={(row) => <LastSignIn {...row} />} />
    </ListPage>
  );
}
