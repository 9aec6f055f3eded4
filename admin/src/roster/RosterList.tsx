import { DataTable, SelectInput, useTranslate } from 'react-admin';
import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { may } from '../app/session';
import { OfCampaign } from '../ui/campaign/OfCampaign';
import { FamilyLink } from '../ui/FamilyLink';
import { CampaignFilter } from '../ui/inputs/CampaignFilter';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { ListPage } from '../ui/list/ListPage';
import { RegionFilter } from '../ui/region/RegionInput';
import { Tag } from '../ui/Tag';
import { RosterAddButton } from './RosterAdd';
import { RosterCard } from './RosterCard';
import { RosterChip } from './RosterChip';
import { RosterVerbs } from './RosterVerbs';

const Column = DataTable.Col<RosterRow>;
const RESOURCE = 'roster-entries';
const sort = { field: 'village', order: 'ASC' } as const;

const states = [
  { id: true, name: `resources.${RESOURCE}.reached` },
  { id: false, name: `resources.${RESOURCE}.open` },
];

const filters = [
  <CampaignFilter key="campaign" isRequired />,
  <RegionFilter key="region" />,
  <CodeSelect key="category" source="category" list="householdCategory" emptyText="list.any" />,
  <SelectInput key="reached" source="reached" choices={states} emptyText="list.any" />,
  <DayInput key="from" source="from" />,
  <DayInput key="to" source="to" />,
];

function Roster() {
  const translate = useTranslate();
  const mayChange = may(`${RESOURCE}.edit`) || may(`${RESOURCE}.delete`);
  const yuan = (amount: number | null) => (amount === null ? translate('state.unknown') : formatYuan(amount as Fen));
  return (
    <ListPage
      lead={translate(`resources.${RESOURCE}.lead`)}
      filters={filters}
      actions={may(`${RESOURCE}.create`) && <RosterAddButton />}
      sort={sort}
      emptyHint={translate(`resources.${RESOURCE}.emptyHint`)}
      card={(row) => <RosterCard row={row as RosterRow} mayChange={mayChange} />}
    >
      <Column
        source="headName"
        render={({ householdId, headName }) => <FamilyLink id={householdId} headName={headName} />}
      />
      <Column source="number" disableSort cellClassName="plain" />
      <Column
        source="category"
        disableSort
        render={({ category }) => <Tag>{translate(`codes.householdCategory.${category}`)}</Tag>}
      />
      <Column source="village" render={({ villageName, townshipName }) => `${villageName} ${townshipName}`} />
      <Column source="reachedOn" render={(row) => <RosterChip row={row} />} />
      <Column source="dueAmount" align="right" disableSort render={({ dueAmount }) => yuan(dueAmount)} />
      <Column source="disbursed" align="right" disableSort render={({ disbursed }) => yuan(disbursed)} />
      {mayChange && <Column source="verbs" disableSort render={(row) => <RosterVerbs row={row} />} />}
    </ListPage>
  );
}

/** 慰问对象: the families of a campaign, reached or not; the list behind the count of families reached. */
export function RosterList() {
  return <OfCampaign resource={RESOURCE}>{() => <Roster />}</OfCampaign>;
}
