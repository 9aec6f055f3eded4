import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { TargetsInput } from '@zhufu/contracts/campaigns/campaign.input';
import type { CampaignView, TargetRow, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import { ApiError, ask } from '../../app/api';
import { pickFields } from '../../app/bodies';
import type { ConsoleDataProvider } from '../../app/dataProvider';
import { useSession } from '../../app/session';
import { ContractForm } from '../../ui/form/ContractForm';
import { FormFoot } from '../../ui/form/FormFoot';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { Notice } from '../../ui/Notice';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { Line } from './Line';
import { editableRows, errorsInPlace, judgedRows, sentRows, type TypedTarget } from './rows';
import { Whole } from './Whole';

interface TypedTargets {
  targets: TypedTarget[];
}

const contract = () => Promise.resolve(TargetsInput);
const judged = (values: Partial<TypedTargets>) => ({ ...values, targets: judgedRows(values.targets ?? []) });

// the head names the columns; a field's own label is for those who hear it
const tableSx = {
  '& tbody label': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  '& tbody .MuiFormControl-root': { width: 160, my: 0 },
  '& tbody input': { textAlign: 'right', height: 28, py: 0 },
} as const;

interface TableProps {
  campaignId: string;
  view: TargetsView;
  typed: TargetRow[];
}

function TargetTable({ campaignId, view, typed }: TableProps) {
  const words = useWords();
  const heads = ['households', 'amount', 'reached'];
  return (
    <SideScroll sx={tableSx}>
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
        <Whole campaignId={campaignId} view={view} typed={typed} />
        <TableBody>
          {view.rows.map((row) => (
            <Line
              key={`${row.regionCode} ${row.regionName}`}
              campaignId={campaignId}
              row={row}
              name={row.regionName}
              place={typed.indexOf(row)}
            />
          ))}
        </TableBody>
      </Table>
    </SideScroll>
  );
}

/** 任务数: the region's own target and those below it, with what stands against them; set by those whose level it is. */
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
  const typed = editableRows(data);
  const table = <TargetTable campaignId={campaign.id} view={data} typed={typed} />;
  const defaults = {
    parentCode,
    targets: typed.map(({ regionCode, households, amount, version }) => ({
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
      <Sheet title={words('target.title')} note={words(typed.length > 0 ? 'target.leadToSet' : 'target.lead')} flush>
        {typed.length > 0 ? (
          <ContractForm
            key={JSON.stringify(defaults)}
            contract={contract}
            judged={judged}
            record={{}}
            defaultValues={defaults}
            onSubmit={save as never}
          >
            {table}
            <Box sx={{ px: 5, '&& > *': { bgcolor: 'background.paper', borderTop: 0 } }}>
              <FormFoot />
            </Box>
          </ContractForm>
        ) : (
          table
        )}
      </Sheet>
    </>
  );
}
