import Box from '@mui/material/Box';
import type { CampaignSummaryView } from '@zhufu/contracts/reports/report.view';
import { Answered } from '../ui/Answered';
import { FigureTable } from '../ui/FigureTable';
import { Sheet } from '../ui/Sheet';
import { useAnswer } from '../ui/useAnswer';
import { useChoices } from '../ui/useChoices';
import { BasisLine } from './BasisLine';
import { ClassSwitch } from './classes/ClassSwitch';
import { PutIntoLine } from './classes/PutIntoLine';
import { type ReportChoice, ReportFrame } from './ReportFrame';
import { FormPrint, FormPrintFoot, FormPrintHead } from './summary/FormPrint';
import { NeedsLine } from './summary/NeedsLine';
import { useSummaryColumns } from './summary/useSummaryColumns';
import { useWords } from './words';

function SummaryForm({ view }: { view: CampaignSummaryView }) {
  const words = useWords();
  const { to } = useChoices();
  const { rows, total, basis } = view;
  const columns = useSummaryColumns({ campaignId: basis.campaignId, below: (regionCode) => to({ regionCode }) });
  return (
    <Box className="form-print">
      <FormPrint />
      <FormPrintHead title={words('summary.form')} basis={basis} />
      <Sheet title={words('summary.form')} note={words('summary.note')} actions={<ClassSwitch />} flush>
        <FigureTable
          isDense
          caption={`${words('summary.form')} ${basis.campaignName} ${basis.regionName}`}
          columns={columns}
          rows={rows}
          keyOf={({ regionCode }) => regionCode}
          total={total}
          totalLabel={words('sum')}
        />
        <PutIntoLine parts={[total]} />
        <NeedsLine campaignId={basis.campaignId} total={total} />
        <BasisLine basis={basis} />
      </Sheet>
      <FormPrintFoot />
    </Box>
  );
}

function Summary({ campaign, regionCode }: ReportChoice) {
  const answer = useAnswer<CampaignSummaryView>('reports/campaign-summary', { campaignId: campaign.id, regionCode });
  return <Answered answer={answer}>{(view) => <SummaryForm view={view} />}</Answered>;
}

/** 走访慰问情况汇总表 (product.md 5.3), on the screen and on paper. */
export function ReportSummary() {
  return <ReportFrame page="summary">{(choice) => <Summary {...choice} />}</ReportFrame>;
}
