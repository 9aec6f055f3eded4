import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignView, CampaignWaitingView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignVerb } from '@zhufu/domain/campaigns';
import { listPath } from '../app/paths';
import { ConfirmDialog } from '../ui/form/ConfirmDialog';
import { useAct } from '../ui/form/useAct';
import { useAnswer } from '../ui/useAnswer';
import { formatCount, today } from '../ui/when';
import { Lacking } from './Lacking';
import { useWords } from './words';

export interface MoveDialogProps {
  campaign: CampaignView;
  verb: Exclude<CampaignVerb, 'reopen'>;
  close: () => void;
}

/** What would be left out of the totals, each with its list. */
function Waiting({ campaignId, waiting }: { campaignId: string; waiting: CampaignWaitingView }) {
  const words = useWords();
  const lists = {
    visits: listPath('visits', { campaignId, status: 'submitted' }),
    lines: listPath('disbursements', { campaignId, status: 'reserved', visitStatus: 'confirmed' }),
  };
  const left = (['visits', 'lines'] as const).filter((what) => waiting[what] > 0);
  if (left.length === 0) return words('move.settled');
  return (
    <>
      {left.map((what) => (
        <div key={what}>
          <Link component={RouterLink} to={lists[what]}>
            {words(`move.${what}`, { count: formatCount(waiting[what]) })}
          </Link>
        </div>
      ))}
      {words('move.waits')}
    </>
  );
}

/**
 * 下达, 开始, 汇总 …: says what the step does and for whom before it is taken; whoever hands the campaign on sees what it lacks, whoever
 * closes figures what is not settled.
 */
export function MoveDialog({ campaign, verb, close }: MoveDialogProps) {
  const translate = useTranslate();
  const words = useWords();
  const { act, isBusy } = useAct(campaign);
  const closes = verb === 'total' || verb === 'submit';
  const { data: waiting, isLoading } = useAnswer<CampaignWaitingView>(
    `campaigns/${campaign.id}/waiting`,
    {},
    { enabled: closes },
  );
  const word = translate(`codes.campaignVerb.${verb}`);
  return (
    <ConfirmDialog
      title={words('move.title', { verb: word, name: campaign.name })}
      verb={word}
      isBusy={isBusy || isLoading}
      go={() => void act(verb, word).then(close)}
      close={close}
    >
      {words(`move.${verb}`, { day: campaign.entryEndsOn })}
      {closes && today() <= campaign.lastOn && (
        <Box sx={{ mt: 3 }}>{words('move.early', { day: campaign.lastOn })}</Box>
      )}
      {(verb === 'issue' || verb === 'start') && (
        <Box sx={{ mt: 3, '& > *': { mb: 0 } }}>
          <Lacking campaign={campaign} close={close} />
        </Box>
      )}
      {waiting && (
        <Box sx={{ mt: 3 }}>
          <Waiting campaignId={campaign.id} waiting={waiting} />
        </Box>
      )}
    </ConfirmDialog>
  );
}
