import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import { CampaignBox } from '../ui/campaign/CampaignBox';
import { NoCampaign } from '../ui/campaign/NoCampaign';
import { campaignOf, useCampaigns } from '../ui/campaign/useCampaigns';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageTitle } from '../ui/PageTitle';
import { PrintRules } from '../ui/print/PrintRules';
import { RegionBox } from '../ui/region/RegionBox';
import { useRootRegion } from '../ui/region/useRegions';
import { Sheet } from '../ui/Sheet';
import { useChoices } from '../ui/useChoices';
import type { ReportPage } from './paths';
import { ReportTabs } from './ReportTabs';
import { useWords } from './words';

export interface ReportChoice {
  campaign: CampaignRow;
  /** The region chosen; the one the reader acts in without a choice. */
  regionCode: string | undefined;
}

export interface ReportFrameProps {
  page: ReportPage;
  children: (choice: ReportChoice) => ReactNode;
}

const pickers = { display: 'grid', gap: 3, mb: 4, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, maxWidth: 760 };

/** Heading of a report with the campaign and region it is about, both kept in the address. */
export function ReportFrame({ page, children }: ReportFrameProps) {
  const words = useWords();
  const translate = useTranslate();
  const { chosen, choose } = useChoices();
  const { data, error, refetch } = useCampaigns();
  const root = useRootRegion();
  const campaign = campaignOf(data, chosen('campaignId'));
  const regionCode = chosen('regionCode');
  return (
    <>
      <PrintRules isPortrait={page === 'brief'} />
      <div className="no-print">
        <ReportTabs page={page} campaignId={chosen('campaignId')} regionCode={regionCode} />
        <PageTitle
          title={words(`${page}.name`)}
          lead={words(`${page}.lead`)}
          actions={
            <Button variant="outlined" disabled={!campaign} onClick={() => window.print()}>
              {words('print')}
            </Button>
          }
        />
        {data && data.length > 0 && (
          <Box sx={pickers}>
            <CampaignBox rows={data} value={campaign?.id} choose={(campaignId) => choose({ campaignId })} />
            <RegionBox
              label={translate('resources.reports.region')}
              value={regionCode ?? root?.code}
              clearable={!!regionCode}
              onChange={(code) => choose({ regionCode: code })}
            />
          </Box>
        )}
      </div>
      {campaign ? (
        children({ campaign, regionCode })
      ) : data ? (
        <NoCampaign asked={chosen('campaignId')} />
      ) : (
        <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>
      )}
    </>
  );
}
