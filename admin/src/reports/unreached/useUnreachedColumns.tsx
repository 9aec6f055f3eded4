import Link from '@mui/material/Link';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { showPath } from '../../app/paths';
import { useMay } from '../../app/session';
import { Tag } from '../../ui/Tag';
import { VisitButton } from '../../ui/VisitButton';
import { useWords } from '../words';

const Column = DataTable.Col<UnreachedRow>;

/** A family not reached: who, where, why, and the way to record a visit. */
export function useUnreachedColumns() {
  const translate = useTranslate();
  const words = useWords();
  const mayShow = useMay('households.show');
  const mayRecord = useMay('visits.create');
  const name = ({ id, headName }: UnreachedRow) =>
    mayShow ? (
      <Link component={RouterLink} to={showPath('households', id)} sx={{ fontWeight: 700 }}>
        {headName}
      </Link>
    ) : (
      headName
    );
  const label = (key: string) => words(`columns.${key}`);
  return (
    <>
      <Column source="headName" label={label('headName')} render={name} />
      <Column source="number" label={label('number')} disableSort cellClassName="plain" />
      <Column
        source="category"
        label={label('category')}
        disableSort
        render={({ category }) => <Tag>{translate(`codes.householdCategory.${category}`)}</Tag>}
      />
      <Column
        source="village"
        label={label('village')}
        render={({ villageName, townshipName, countyName }) => `${villageName} ${townshipName} ${countyName}`}
      />
      <Column
        source="notDoneReason"
        label={label('notDoneReason')}
        disableSort
        render={({ notDoneReason }) => notDoneReason ?? translate('state.unknown')}
      />
      {mayRecord && (
        <Column source="id" label={label('act')} disableSort render={(row) => <VisitButton household={row} />} />
      )}
    </>
  );
}
