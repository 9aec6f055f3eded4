import Button from '@mui/material/Button';
import { useState } from 'react';
import { NumberInput, TextInput, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { campaignFlow, type CampaignVerb, editableCampaignStatuses } from '@zhufu/domain/campaigns';
import { verbsFrom } from '@zhufu/domain/transitions';
import { uuidv7 } from '@zhufu/domain/uuid';
import { editPath, showPath } from '../app/paths';
import { may } from '../app/session';
import { reportPath } from '../reports/paths';
import { ActDialog } from '../ui/form/ActDialog';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { DayInput } from '../ui/inputs/DayInput';
import { campaignWrongs } from './form/wrongs';
import { MoveDialog } from './MoveDialog';
import { useWords } from './words';
import { today } from '../ui/when';

const cloneInput = () => import('@zhufu/contracts/campaigns/campaign.input').then((input) => input.CampaignCloneInput);

function CloneDialog({ campaign, close }: { campaign: CampaignView; close: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const [id] = useState(() => uuidv7());
  const defaults = { id, name: campaign.name, year: campaign.year + 1 };
  return (
    <ActDialog
      record={campaign}
      verb="clone"
      title={words('form.clone')}
      lead={words('form.cloneLead')}
      contract={cloneInput}
      check={campaignWrongs}
      defaults={defaults}
      close={close}
      done={() => void navigate(showPath('campaigns', id))}
    >
      <TextInput source="name" isRequired autoComplete="off" />
      <NumberInput source="year" isRequired min={2000} max={2100} step={1} />
      <DayInput source="firstOn" isRequired />
      <DayInput source="lastOn" isRequired />
    </ActDialog>
  );
}

const forward: readonly CampaignVerb[] = ['issue', 'start', 'total', 'submit', 'archive'];

/** The step forward is the page's filled button; totals are not closed while families are still visited. */
const isDue = (verb: CampaignVerb, { lastOn }: CampaignView): boolean =>
  forward.includes(verb) && (verb !== 'total' || today() > lastOn);

/** 一页简报; 下达, 开始, 汇总 …, 修改, 沿用 for those who run campaigns of this level. */
export function CampaignActions({ campaign }: { campaign: CampaignView }) {
  const translate = useTranslate();
  const words = useWords();
  const [open, setOpen] = useState<CampaignVerb | 'clone'>();
  const close = () => setOpen(undefined);
  const word = (verb: CampaignVerb) => translate(`codes.campaignVerb.${verb}`);
  const verbs = campaign.own && may('campaigns.move') ? verbsFrom(campaignFlow, campaign.status) : [];
  return (
    <>
      {may('reports.show') && (
        <Button variant="outlined" component={Link} to={reportPath('brief', { campaignId: campaign.id })}>
          {translate('resources.reports.brief.name')}
        </Button>
      )}
      {may('campaigns.create') && (
        <Button variant="outlined" onClick={() => setOpen('clone')}>
          {words('form.clone')}
        </Button>
      )}
      {campaign.own && may('campaigns.edit') && editableCampaignStatuses.includes(campaign.status) && (
        <Button variant="outlined" component={Link} to={editPath('campaigns', campaign.id)}>
          {translate('action.edit')}
        </Button>
      )}
      {verbs.map((verb) => (
        <Button
          key={verb}
          variant={
            isDue(verb, campaign) && verb === verbs.find((one) => forward.includes(one)) ? 'contained' : 'outlined'
          }
          onClick={() => setOpen(verb)}
        >
          {word(verb)}
        </Button>
      ))}
      {open === 'clone' && <CloneDialog campaign={campaign} close={close} />}
      {open && open !== 'clone' && open !== 'reopen' && <MoveDialog campaign={campaign} verb={open} close={close} />}
      {open === 'reopen' && (
        <ReasonDialog record={campaign} verb="reopen" title={word('reopen')} lead={words('reopenLead')} close={close} />
      )}
    </>
  );
}
