import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listPath } from '../../app/paths';
import { EmptyState } from '../EmptyState';
import { Sheet } from '../Sheet';

/** A page about a campaign, where there is none yet. */
export function NoCampaign() {
  const translate = useTranslate();
  const toCampaigns = (
    <Button variant="outlined" component={Link} to={listPath('campaigns')}>
      {translate('resources.campaigns.name')}
    </Button>
  );
  return (
    <Sheet flush>
      <EmptyState title={translate('campaign.none')} hint={translate('campaign.noneHint')} actions={toCampaigns} />
    </Sheet>
  );
}
