import Box from '@mui/material/Box';
import { useRootRegion } from '../ui/region/useRegions';
import { Answered } from '../ui/Answered';
import { EmptyState } from '../ui/EmptyState';
import { FigureTable } from '../ui/FigureTable';
import { Segments } from '../ui/Segments';
import { Sheet } from '../ui/Sheet';
import { useAnswer } from '../ui/useAnswer';
import { useChoices } from '../ui/useChoices';
import type { CampaignTotalsView, TotalsBy } from '@zhufu/contracts/reports/report.view';
import { BasisLine } from './BasisLine';
import { ClassSwitch } from './classes/ClassSwitch';
import { PutIntoLine } from './classes/PutIntoLine';
import { cutOf, cutsOf } from './levels';
import { type ReportChoice, ReportFrame } from './ReportFrame';
import { TotalFigures } from './totals/TotalFigures';
import { keyOf, useTotalColumns } from './totals/useTotalColumns';
import { useWords } from './words';

function TotalsTable({ view, by }: { view: CampaignTotalsView; by: TotalsBy }) {
  const words = useWords();
  const { to } = useChoices();
  const { rows, total, basis } = view;
  const below = (regionCode: string) => to({ regionCode, by: null });
  const columns = useTotalColumns({ by, basis, below });
  if (rows.length === 0) return <EmptyState title={words('totals.none')} hint={words('totals.noneHint')} />;
  return (
    <>
      <FigureTable
        caption={`${basis.campaignName} ${basis.regionName} ${words(`totals.by.${by}`)}`}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        total={{ ...total, regionCode: null, regionName: null }}
        totalLabel={words('sum')}
      />
      <PutIntoLine parts={[total]} />
      <BasisLine basis={basis} />
    </>
  );
}

function Totals({ campaign, regionCode }: ReportChoice) {
  const words = useWords();
  const root = useRootRegion();
  const { chosen, to } = useChoices();
  const code = regionCode ?? root?.code;
  const by = cutOf(code, chosen('by'));
  const answer = useAnswer<CampaignTotalsView>('reports/campaign-totals', { campaignId: campaign.id, regionCode, by });
  const segments = cutsOf(code).map((cut) => ({
    label: words(`totals.by.${cut}`),
    to: to({ by: cut }),
    isChosen: cut === by,
  }));
  return (
    <Answered answer={answer}>
      {(view) => (
        <>
          <TotalFigures view={view} />
          <Sheet
            title={view.basis.regionName}
            note={words('wanUnit')}
            actions={
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
                <Segments label={words('totals.cut')} segments={segments} />
                <ClassSwitch />
              </Box>
            }
            flush
          >
            <TotalsTable view={view} by={by} />
          </Sheet>
        </>
      )}
    </Answered>
  );
}

/** What a campaign did: households and money by region, day or source (product.md 3.2). */
export function ReportTotals() {
  return <ReportFrame page="totals">{(choice) => <Totals {...choice} />}</ReportFrame>;
}
