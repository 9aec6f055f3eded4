import { DataTable, useTranslate } from 'react-admin';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { useMay } from '../../app/session';
import { FamilyLink } from '../../ui/FamilyLink';
import { Tag } from '../../ui/Tag';
import { VisitButton } from '../../ui/VisitButton';
import { useWords } from '../words';

const Column = DataTable.Col<UnreachedRow>;

/** A family not reached: who, where, why, and the way to record a visit. */
export function useUnreachedColumns() {
  const translate = useTranslate();
  const words = useWords();
  const mayRecord = useMay('visits.create');
  return (
    <>
      <Column source="headName" render={(row) => <FamilyLink {...row} />} />
      <Column source="number" disableSort cellClassName="plain" />
      <Column
        source="category"
        disableSort
        render={({ category }) => <Tag>{translate(`codes.householdCategory.${category}`)}</Tag>}
      />
      <Column
        source="village"
        render={({ villageName, townshipName, countyName }) => `${villageName} ${townshipName} ${countyName}`}
      />
      <Column
        source="notDoneReason"
        disableSort
        render={({ notDoneReason }) => notDoneReason ?? translate('state.unknown')}
      />
      {mayRecord && (
        <Column
          source="id"
          label={words('columns.act')}
          disableSort
          render={(row) => <VisitButton household={row} />}
        />
      )}
    </>
  );
}
