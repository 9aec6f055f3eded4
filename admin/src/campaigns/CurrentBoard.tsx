import { Navigate } from 'react-router-dom';
import { showPath } from '../app/paths';
import { Answered } from '../ui/Answered';
import { NoCampaign } from '../ui/campaign/NoCampaign';
import { campaignOf, useCampaigns } from '../ui/campaign/useCampaigns';

/** 活动看板: leads to the page of the campaign that runs, else of the latest that has begun. */
export function CurrentBoard() {
  const { data, error, refetch } = useCampaigns();
  return (
    <Answered answer={{ data, error, refetch }}>
      {(rows) => {
        const campaign = campaignOf(rows, undefined);
        return campaign ? <Navigate to={showPath('campaigns', campaign.id)} replace /> : <NoCampaign />;
      }}
    </Answered>
  );
}
