import Link from '@mui/material/Link';
import { DataTable, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../app/paths';
import { useMay } from '../app/session';
import { SourceFilter } from '../funding/ledger/LedgerList';
import { CampaignFilter } from '../ui/inputs/CampaignFilter';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { ListPage } from '../ui/list/ListPage';
import { RegionFilter } from '../ui/region/RegionInput';
import { StatusChip } from '../ui/StatusChip';
import { useFamilyName } from '../ui/useFamilyName';
import { LineCard } from './LineCard';
import { LineVerbs, visitOf } from './LineVerbs';
import { Splits } from './Splits';
import { StatusFilter } from './StatusFilter';

const Column = DataTable.Col<DisbursementRow>;
const sort = { field: 'updatedAt', order: 'DESC' } as const;

// where the table has no room the township takes a line of its own, and the verbs stay within reach
const placeSx = { '&.MuiTableCell-body': { whiteSpace: 'normal', wordBreak: 'keep-all' } } as const;

const filters = [
  <CampaignFilter key="campaign" />,
  <RegionFilter key="region" />,
  <StatusFilter key="status" />,
  <CodeSelect key="class" source="fundingClass" list="fundingClass" emptyText="list.any" />,
  <CodeSelect key="declared" source="declaredClass" list="declaredClass" emptyText="list.any" />,
  <CodeSelect key="kind" source="kind" list="aidKind" emptyText="list.any" />,
  <CodeSelect key="method" source="method" list="payMethod" emptyText="list.any" />,
  <DayInput key="from" source="from" />,
  <DayInput key="to" source="to" />,
];

/** 发放与签领: every hand-over of the area, signed for line after line. */
export function DisbursementList() {
  const translate = useTranslate();
  const nameOf = useFamilyName();
  const words = (key: string) => translate(`resources.disbursements.${key}`);
  const maySeeSources = useMay('funding-sources.list');
  return (
    <ListPage
      filters={maySeeSources ? [...filters, <SourceFilter key="source" />] : filters}
      sort={sort}
      lead={words('lead')}
      emptyHint={words('emptyHint')}
      card={(row) => <LineCard line={row as DisbursementRow} />}
    >
      <Column
        source="headName"
        disableSort
        render={(row) => (
          <Link component={RouterLink} to={showPath('visits', row.visitId)} sx={{ fontWeight: 700 }}>
            {nameOf(row)}
          </Link>
        )}
      />
      <Column
        source="villageName"
        disableSort
        sx={placeSx}
        render={(row) => `${row.villageName} ${row.townshipName}`}
      />
      <Column
        source="kind"
        disableSort
        render={({ kind, method, goodsName }) =>
          kind === 'goods' ? (goodsName ?? translate('codes.aidKind.goods')) : translate(`codes.payMethod.${method}`)
        }
      />
      <Column source="amount" align="right" render={({ amount }) => formatYuan(amount as Fen)} />
      <Column source="splits" disableSort render={({ splits }) => <Splits splits={splits} />} />
      <Column source="paidOn" />
      <Column
        source="status"
        disableSort
        render={({ status }) => <StatusChip list="disbursementStatus" status={status} />}
      />
      <Column label="" render={(line) => <LineVerbs line={line} visit={visitOf(line)} brief />} />
    </ListPage>
  );
}
