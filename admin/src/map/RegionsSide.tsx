import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapRegion } from '@zhufu/contracts/map/map.view';
import { edge, ink2, mapRamp, mapUnknown } from '../app/tokens';
import { PaidLink, ReachedLink } from '../reports/CountLink';
import { reportPath } from '../reports/paths';
import { EmptyState } from '../ui/EmptyState';
import { type FigureColumn, FigureTable } from '../ui/FigureTable';
import { Sheet } from '../ui/Sheet';
import { useChoices } from '../ui/useChoices';
import { formatCount } from '../ui/when';
import { completionOf, formatShare, outOf, type Whole, wholeOf, worstFirst } from './measure';
import { SideFigures } from './SideFigures';
import { shadeOf } from './shade';
import { isPlaced } from './sight';
import type { MapChoice } from './useMapChoice';
import { useMoneyName, useWords } from './words';

interface RegionsSideProps {
  campaign: CampaignRow;
  choice: MapChoice;
  rows: MapRegion[];
}

function Swatch({ shade }: { shade: number | undefined }) {
  const ground = shade === undefined ? mapUnknown : mapRamp[shade];
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-block',
        minWidth: 10,
        width: 10,
        height: 10,
        mr: 2,
        border: `1px solid ${edge}`,
        bgcolor: ground,
      }}
    />
  );
}

function useColumns({ campaign, choice, rows }: RegionsSideProps, whole: Whole): FigureColumn<MapRegion>[] {
  const words = useWords();
  const { to } = useChoices();
  const translate = useTranslate();
  const { level, shade, category, fundingClass } = choice;
  const moneyName = useMoneyName(category);
  const ofClass = fundingClass && { class: translate(`codes.fundingClass.${fundingClass}`) };
  const name = (row: MapRegion) => (
    <>
      <Box component="span" sx={{ whiteSpace: level === 'city' ? 'nowrap' : undefined }}>
        {level === 'city' && <Swatch shade={shadeOf(row, rows, shade, whole)} />}
        <Link to={to({ regionCode: row.regionCode })}>{row.regionName}</Link>
      </Box>
      {!isPlaced(row) && (
        <Box component="span" sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: ink2 }}>
          {words('unplaced')}
        </Box>
      )}
    </>
  );
  const share = (row: MapRegion) => {
    const done = completionOf(row, whole);
    return done === undefined ? '—' : formatShare(done);
  };
  const partOf = ({ regionCode }: MapRegion) => ({ campaignId: campaign.id, regionCode });
  const left = (row: MapRegion) => (
    <Link
      to={reportPath('unreached', { ...partOf(row), category })}
      aria-label={`${row.regionName} ${words('left')} ${formatCount(row.unreached)}`}
    >
      <b>{formatCount(row.unreached)}</b>
    </Link>
  );
  const done = (row: MapRegion) => (
    <>
      <ReachedLink {...partOf(row)} category={category} count={row.households} of={row.regionName} />
      {` / ${formatCount(outOf(row, whole))}`}
    </>
  );
  return [
    { key: 'name', label: words('region'), isText: true, cell: name },
    { key: 'share', label: words('share'), cell: share },
    {
      key: 'done',
      label: words(whole === 'target' ? 'doneOfTarget' : 'doneOfRegistered'),
      cell: done,
    },
    { key: 'left', label: words('left'), cell: left },
    {
      key: 'amount',
      // the unit stays in one piece
      label: (
        <span style={{ wordBreak: 'keep-all' }}>
          {moneyName(ofClass ? words('amountWanOfClass', ofClass) : words('amountWan'))}
        </span>
      ),
      cell: (row) => <PaidLink {...partOf(row)} fundingClass={fundingClass} amount={row.amount} of={row.regionName} />,
    },
  ];
}

/** The same as the map, worst first: the way in for keyboard and screen reader. */
export function RegionsSide(props: RegionsSideProps) {
  const words = useWords();
  const { campaign, choice, rows } = props;
  const whole = wholeOf(rows, choice.category);
  const columns = useColumns(props, whole);
  const unplaced = rows.filter((row) => !isPlaced(row)).length;
  return (
    <>
      <SideFigures campaign={campaign} choice={choice} rows={rows} whole={whole} />
      <Sheet
        title={words('table')}
        note={unplaced > 0 ? words('unplacedCount', { count: unplaced }) : words('worstFirst')}
        flush
      >
        {rows.length > 0 ? (
          <Box sx={{ '--cell-gap': '6px' }}>
            <FigureTable
              caption={words('tableCaption')}
              columns={columns}
              rows={worstFirst(rows, whole)}
              keyOf={({ regionCode }) => regionCode}
            />
          </Box>
        ) : (
          <EmptyState title={words('noRegions')} hint={words('noRegionsHint')} />
        )}
      </Sheet>
    </>
  );
}
