import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { TargetsInput } from '@zhufu/contracts/campaigns/campaign.input';
import type { CampaignView, TargetRow, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ApiError, ask } from '../../app/api';
import { pickFields } from '../../app/bodies';
import type { ConsoleDataProvider } from '../../app/dataProvider';
import { useSession } from '../../app/session';
import { ContractForm } from '../../ui/form/ContractForm';
import { FormFoot } from '../../ui/form/FormFoot';
import { ErrorState } from '../../ui/ErrorState';
import { CountInput } from '../../ui/inputs/CountInput';
import { FenInput } from '../../ui/inputs/FenInput';
import { LoadingState } from '../../ui/LoadingState';
import { Notice } from '../../ui/Notice';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import { errorsInPlace, judgedRows, sentRows, type TypedTarget } from './rows';

interface TypedTargets {
  targets: TypedTarget[];
}

const contract = () => Promise.resolve(TargetsInput);
const judged = (values: Partial<TypedTargets>) => ({ ...values, targets: judgedRows(values.targets ?? []) });

// the head names the columns; a field's own label is for those who hear it
const table = {
  '& tbody label': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  '& tbody .MuiFormControl-root': { width: 160, my: 0 },
  '& tbody input': { textAlign: 'right', height: 28, py: 0 },
} as const;

/** A region's target: typed by those who set it, read by others. */
function Line({ row, place, editable }: { row: TargetRow; place: number; editable: boolean }) {
  const words = useWords();
  const shown = (value: number | null, format: (n: number) => string) => (value === null ? '—' : format(value));
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {row.regionName}
      </TableCell>
      <TableCell align="right">
        {editable ? (
          <CountInput source={`targets.${place}.households`} label={words('target.households')} />
        ) : (
          shown(row.households, formatCount)
        )}
      </TableCell>
      <TableCell align="right">
        {editable ? (
          <FenInput source={`targets.${place}.amount`} label={words('target.amount')} />
        ) : (
          shown(row.amount, (n) => formatYuan(n as Fen))
        )}
      </TableCell>
      <TableCell align="right">{formatCount(row.reached)}</TableCell>
      <TableCell align="right">{formatYuan(row.disbursed as Fen)}</TableCell>
      <TableCell align="right">{shown(row.belowHouseholds, formatCount)}</TableCell>
    </TableRow>
  );
}

/** What the parts add up to beside the whole, and the difference (product.md 2). */
function Foot({ view }: { view: TargetsView }) {
  const words = useWords();
  const [own] = view.own;
  if (!own) return null;
  const lines: [string, number | null, number | null][] = [
    ['sum', own.belowHouseholds, own.belowAmount],
    ['own', own.households, own.amount],
    [
      'difference',
      own.households === null ? null : own.households - (own.belowHouseholds ?? 0),
      own.amount === null ? null : own.amount - (own.belowAmount ?? 0),
    ],
  ];
  return lines.map(([key, households, amount]) => (
    <TableRow key={key}>
      <TableCell>{words(`target.${key}`)}</TableCell>
      <TableCell align="right">{households === null ? '—' : formatCount(households)}</TableCell>
      <TableCell align="right">{amount === null ? '—' : formatYuan(amount as Fen)}</TableCell>
      <TableCell align="right">{key === 'sum' ? formatCount(own.reached) : ''}</TableCell>
      <TableCell align="right">{key === 'sum' ? formatYuan(own.disbursed as Fen) : ''}</TableCell>
      <TableCell />
    </TableRow>
  ));
}

function TargetTable({ view }: { view: TargetsView }) {
  const words = useWords();
  const heads = ['households', 'amount', 'reached'];
  return (
    <SideScroll sx={table}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{words('board.region')}</TableCell>
            {heads.map((head) => (
              <TableCell key={head} align="right">
                {words(`target.${head}`)}
              </TableCell>
            ))}
            <TableCell align="right">{words('fields.amount')}</TableCell>
            <TableCell align="right">{words('target.sum')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {view.rows.map((row, place) => (
            <Line key={row.regionCode} row={row} place={place} editable={view.editable} />
          ))}
        </TableBody>
        <TableFooter>
          <Foot view={view} />
        </TableFooter>
      </Table>
    </SideScroll>
  );
}

/** 任务数: the regions below the reader's, with what stands against them; set by those whose level it is. */
export function Targets({ campaign }: { campaign: CampaignView }) {
  const words = useWords();
  const notify = useNotify();
  const provider = useDataProvider<ConsoleDataProvider>();
  const parentCode = useSession()?.actingRegion?.code;
  const { data, error, refetch } = useQuery({
    queryKey: ['campaigns', campaign.id, 'targets'],
    queryFn: ({ signal }) => ask<TargetsView>(`campaigns/${campaign.id}/targets`, { signal }),
  });
  if (!data)
    return <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
  const defaults = {
    parentCode,
    targets: data.rows.map(({ regionCode, households, amount, version }) => ({
      regionCode,
      households,
      amount,
      version,
    })),
  };
  const save = async ({ targets }: TypedTargets) => {
    try {
      const body = pickFields(TargetsInput, { parentCode, targets: sentRows(targets) });
      await provider.act('campaigns', campaign.id, 'targets', body);
      notify(words('target.saved'), { type: 'info' });
      await refetch();
    } catch (failure) {
      const errors = (failure as ApiError).body?.errors;
      return Array.isArray(errors?.targets) ? { ...errors, targets: errorsInPlace(errors.targets, targets) } : errors;
    }
  };
  return (
    <>
      {campaign.targetsLeftOut > 0 && (
        <Notice tone="warn">
          {words('target.leftOut', { count: campaign.targetsLeftOut, from: campaign.clonedFromName })}
        </Notice>
      )}
      <Sheet title={words('target.title')} note={words(data.editable ? 'target.leadToSet' : 'target.lead')} flush>
        {data.editable ? (
          <ContractForm
            key={JSON.stringify(defaults)}
            contract={contract}
            judged={judged}
            record={{}}
            defaultValues={defaults}
            onSubmit={save as never}
          >
            <TargetTable view={data} />
            <Box sx={{ px: 5, '&& > *': { bgcolor: 'background.paper', borderTop: 0 } }}>
              <FormFoot />
            </Box>
          </ContractForm>
        ) : (
          <TargetTable view={data} />
        )}
      </Sheet>
    </>
  );
}
