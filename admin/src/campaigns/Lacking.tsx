import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { campaignLacks } from '@zhufu/domain/campaigns';
import { editPath, showPath } from '../app/paths';
import { Notice } from '../ui/Notice';
import { useWords } from './words';

/** What is not set of a campaign that counties are to work with, each with the page where it is set; nothing of it stands in the way. */
export function Lacking({ campaign, close }: { campaign: CampaignView; close: () => void }) {
  const words = useWords();
  const lacks = campaignLacks(campaign);
  if (lacks.length === 0) return null;
  const edit = editPath('campaigns', campaign.id);
  const pages = { target: `${showPath('campaigns', campaign.id)}/targets`, sources: edit, standards: edit };
  return (
    <Notice tone="warn">
      {lacks.map((what) => (
        <div key={what}>
          <Link component={RouterLink} to={pages[what]} onClick={close}>
            {words(`move.lacks.${what}`)}
          </Link>
        </div>
      ))}
      {words('move.lacks.mayWait')}
    </Notice>
  );
}
