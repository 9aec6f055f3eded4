import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { useKey } from '../app/keys';
import { createPath, listPath } from '../app/paths';
import { useLanguage } from '../app/language';
import { useMay } from '../app/session';
import { CampaignBox } from '../ui/campaign/CampaignBox';
import { useCampaignOfDay } from '../ui/campaign/useCampaigns';
import { Answered } from '../ui/Answered';
import { EmptyState } from '../ui/EmptyState';
import { Key } from '../ui/Key';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { useAnswer } from '../ui/useAnswer';
import { useChoices } from '../ui/useChoices';
import { longDay, lunarDay } from './dates';
import { Elsewhere } from './Elsewhere';
import { Places } from './Places';
import { Queues } from './Queues';
import { useCampaignDay } from './useCampaignDay';
import { useQueues } from './queues';
import { WaitingList } from './WaitingList';
import { useWords } from './words';

// with nothing beside it, the list takes the whole width
const columns = {
  display: { lg: 'flex' },
  gap: 5,
  alignItems: 'start',
  '& > :first-of-type': { flex: 8, minWidth: 0 },
  '& > :last-of-type': { flex: 5, minWidth: 0 },
  '& > :empty': { display: 'none' },
} as const;

/** Four queues; the one chosen, kept in the address, is listed below, the others beside it. */
function Work({ campaign }: { campaign: CampaignRow }) {
  const queues = useQueues();
  const { chosen, to } = useChoices();
  const queue = queues.find((one) => one === chosen('queue')) ?? 'unreached';
  const answer = useAnswer<CampaignDashboardView>('dashboard/campaign', { campaignId: campaign.id });
  return (
    <Answered answer={answer}>
      {(view) => (
        <>
          <Queues view={view} queue={queue} to={to} />
          <Box sx={columns}>
            <div>
              {queue === 'unreached' ? (
                <Places view={view} />
              ) : (
                <WaitingList key={queue} queue={queue} campaignId={campaign.id} isWhole />
              )}
            </div>
            <div>
              {queues
                .filter((one) => one !== 'unreached')
                .filter((one) => one !== queue)
                .map((one) => (
                  <WaitingList key={one} queue={one} campaignId={campaign.id} />
                ))}
              <Elsewhere here={view.waiting} />
            </div>
          </Box>
        </>
      )}
    </Answered>
  );
}

function NothingOpen() {
  const words = useWords();
  const translate = useTranslate();
  const link = (to: string, label: string) => (
    <Button variant="outlined" component={Link} to={to}>
      {translate(label)}
    </Button>
  );
  return (
    <>
      <Sheet flush>
        <EmptyState
          title={words('none')}
          hint={words('noneHint')}
          actions={
            <>
              {link(listPath('campaigns'), 'resources.campaigns.name')}
              {link(listPath('households'), 'resources.households.name')}
            </>
          }
        />
      </Sheet>
      <Elsewhere />
    </>
  );
}

/** 记走访: for a family found by name, when its row is far; the key N does the same. */
function RecordButton() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const to = createPath('visits');
  useKey(
    'n',
    useCallback(() => void navigate(to), [navigate, to]),
  );
  return (
    <Button variant="contained" component={Link} to={to} aria-keyshortcuts="N">
      {translate('resources.visits.create')}
      <Box component="span" aria-hidden sx={{ display: { xs: 'none', md: 'inline' }, ml: 2, mr: '-4px' }}>
        <Key>N</Key>
      </Box>
    </Button>
  );
}

/** What to do now: the day of the campaign, what waits, and which families are not visited yet (pages/today.png). */
export function TodayPage() {
  const today = shanghaiDay(new Date());
  const language = useLanguage();
  const mayRecord = useMay('visits.create');
  const { campaign, data, error, refetch } = useCampaignOfDay();
  const { choose } = useChoices();
  const lead = useCampaignDay(campaign, today);
  return (
    <>
      <PageTitle
        title={longDay(language, today)}
        note={lunarDay(language, today)}
        lead={lead}
        actions={mayRecord && <RecordButton />}
      />
      {data && data.length > 1 && (
        <Box sx={{ mb: 4, maxWidth: 480 }}>
          <CampaignBox rows={data} value={campaign?.id} choose={(campaignId) => choose({ campaignId })} />
        </Box>
      )}
      <Answered answer={{ data, error, refetch }}>
        {() => (campaign ? <Work campaign={campaign} /> : <NothingOpen />)}
      </Answered>
    </>
  );
}
