import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { EditPage } from '../ui/form/EditPage';
import { CampaignInputs } from './form/CampaignInputs';
import { campaignWrongs } from './form/wrongs';

/** Changes a campaign that is not yet totalled. */
export function CampaignEdit() {
  return (
    <EditPage<CampaignView> title={({ name }) => name} check={campaignWrongs}>
      <CampaignInputs />
    </EditPage>
  );
}
