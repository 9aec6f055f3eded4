import { useSession } from '../app/session';
import { CreatePage } from '../ui/form/CreatePage';
import { CampaignInputs } from './form/CampaignInputs';
import { campaignWrongs } from './form/wrongs';

/** A new campaign, a draft until it is issued. */
export function CampaignCreate() {
  const year = new Date().getFullYear();
  const organiser = useSession()?.account.unit ?? '';
  const defaults = { year, organiser, lateDays: 14, rosterRequired: false, standards: [], sources: [] };
  return (
    <CreatePage defaults={defaults} check={campaignWrongs}>
      <CampaignInputs />
    </CreatePage>
  );
}
