import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import { useOutlines } from '../map/useMapData';
import { Answered } from '../ui/Answered';
import { EmptyState } from '../ui/EmptyState';
import { Sheet } from '../ui/Sheet';
import { useAnswer } from '../ui/useAnswer';
import { BriefBasis } from './brief/BriefBasis';
import { BriefFigures } from './brief/BriefFigures';
import { BriefMap, outlinesOf } from './brief/BriefMap';
import { BriefSpoken } from './brief/BriefSpoken';
import { briefStyle } from './brief/briefStyle';
import { BriefTable } from './brief/BriefTable';
import { densityOf } from './brief/measure';
import { useFit } from './brief/useFit';
import { usePoint } from './brief/usePoint';
import { useSaid } from './brief/useSaid';
import { type ReportChoice, ReportFrame } from './ReportFrame';
import { useWords } from './words';

/** Map and table beside one another; without outlines the table takes the width. */
function Places({ brief }: { brief: CampaignBriefView }) {
  const { data } = useOutlines();
  const outlines = data ? outlinesOf(data, brief.rows) : [];
  return (
    <div className={outlines.length > 0 ? 'places mapped' : 'places'}>
      {outlines.length > 0 && <BriefMap outlines={outlines} rows={brief.rows} />}
      <BriefTable brief={brief} />
    </div>
  );
}

function Points({ brief }: { brief: CampaignBriefView }) {
  const words = useWords();
  const point = usePoint();
  return (
    <>
      <h2>{words('brief.attention')}</h2>
      {brief.points.length > 0 ? (
        <ol className="points">
          {brief.points.map((one, i) => (
            <li key={one.rule}>
              {i + 1}. {point(one)}
            </li>
          ))}
        </ol>
      ) : (
        <div>{words('brief.noPoints')}</div>
      )}
    </>
  );
}

function BriefSheet({ brief }: { brief: CampaignBriefView }) {
  const words = useWords();
  const said = useSaid(brief);
  const sheet = useRef<HTMLElement>(null);
  useFit(sheet);
  if (brief.total.households === 0 && brief.total.amount === 0)
    return (
      <Sheet flush>
        <EmptyState title={words('totals.none')} hint={words('totals.noneHint')} />
      </Sheet>
    );
  return (
    <Box
      ref={sheet}
      component="article"
      aria-label={words('brief.title')}
      className={densityOf(brief.rows.length)}
      sx={briefStyle}
    >
      <div className="title">{words('brief.title')}</div>
      <div className="from">
        <span>{words('brief.association', { region: brief.basis.regionName })}</span>
        <span>{said.date}</span>
      </div>
      <div className="headline">
        {said.headline.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </div>
      <p className="lead">{said.lead}</p>
      <BriefFigures brief={brief} />
      <Places brief={brief} />
      <BriefSpoken spoken={brief.words} />
      <Points brief={brief} />
      <BriefBasis brief={brief} />
      <div className="foot">
        <span>{words('brief.to')}</span>
        <span>{words('brief.contact')}</span>
      </div>
    </Box>
  );
}

function Brief({ campaign, regionCode }: ReportChoice) {
  const answer = useAnswer<CampaignBriefView>('reports/campaign-brief', { campaignId: campaign.id, regionCode });
  return (
    <Answered answer={answer}>
      {(brief) => <BriefSheet key={`${brief.basis.campaignId} ${brief.basis.regionCode}`} brief={brief} />}
    </Answered>
  );
}

/** 一页简报: one sheet of A4 for a leader (pages/print-brief.png). */
export function ReportBrief() {
  return <ReportFrame page="brief">{(choice) => <Brief {...choice} />}</ReportFrame>;
}
