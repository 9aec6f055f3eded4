import Link from '@mui/material/Link';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { campaignDays, closedStatuses, dayOfCampaign, isOver } from '@zhufu/domain/campaigns';
import { type Day, shanghaiDay } from '@zhufu/domain/calendar';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath, showPath } from '../app/paths';
import { may } from '../app/session';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { ShowPage } from '../ui/ShowPage';
import { StatusChip } from '../ui/StatusChip';
import { Value, Values } from '../ui/Value';
import { Board } from './board/Board';
import { CampaignActions } from './CampaignActions';
import { Targets } from './targets/Targets';
import { useWords } from './words';

/** The sources by name, each with whose money it is; to its page where the reader may see it. */
function Sources({ sources }: Pick<CampaignView, 'sources'>) {
  const translate = useTranslate();
  return sources.map(({ fundingSourceId, name, regionName }, place) => {
    const text = translate('list.aside', { what: name, more: regionName });
    return (
      <Fragment key={fundingSourceId}>
        {place > 0 && translate('list.comma')}
        {may('funding-sources.show') ? (
          <Link component={RouterLink} to={showPath('funding-sources', fundingSourceId)}>
            {text}
          </Link>
        ) : (
          text
        )}
      </Fragment>
    );
  });
}

function Facts({ campaign }: { campaign: CampaignView }) {
  const translate = useTranslate();
  const words = useWords();
  const plain = ['year', 'organiser', 'regionName', 'basisTitle', 'basisNumber'] as const;
  return (
    <Sheet>
      <Values>
        {plain.map((field) => (
          <Value key={field} label={words(`fields.${field}`)}>
            {campaign[field]}
          </Value>
        ))}
        <Value label={words('fields.clonedFromName')}>{campaign.clonedFromName ?? '—'}</Value>
        <Value label={words('fields.rosterRequired')}>
          {translate(campaign.rosterRequired ? 'list.yes' : 'list.no')}
        </Value>
        <Value label={words('fields.entryEndsOn')}>{campaign.entryEndsOn}</Value>
        <Value label={words('fields.standards')} wide>
          {campaign.standards
            .map(({ category, amount }) => {
              const name = category ? translate(`codes.householdCategory.${category}`) : words('form.allOthers');
              return `${name} ${words('board.yuan', { amount: formatYuan(amount as Fen) })}`;
            })
            .join(translate('list.comma'))}
        </Value>
        <Value label={words('fields.sources')} wide>
          {campaign.sources.length > 0 ? <Sources sources={campaign.sources} /> : null}
        </Value>
      </Values>
    </Sheet>
  );
}

const panels = { overview: Board, targets: Targets, facts: Facts };
type TabName = keyof typeof panels;
const tabs: readonly TabName[] = ['overview', 'targets', 'facts'];

/** 今天第 12 天，共 14 天; 共 14 天 before it begins, 已结束，共 14 天 once it is over. */
function useDays(campaign: CampaignView): string {
  const words = useWords();
  const [first, last] = [campaign.firstOn as Day, campaign.lastOn as Day];
  const today = shanghaiDay(new Date());
  const days = campaignDays(first, last);
  if (isOver(campaign, today)) return words('board.over', { days });
  return today < first
    ? words('board.length', { days })
    : words('board.day', { day: dayOfCampaign(first, last, today), days });
}

/** 2017-01-09 至 2017-01-22，今天第 12 天，共 14 天，补录至 2017-02-05; no late entry once the figures are closed. */
function useLead(campaign: CampaignView): string {
  const words = useWords();
  const translate = useTranslate();
  const { firstOn, lastOn, entryEndsOn, basisNumber, status } = campaign;
  return [
    words('board.until', { from: firstOn, to: lastOn }),
    useDays(campaign),
    !closedStatuses.includes(status) && words('board.late', { day: entryEndsOn }),
    basisNumber && words('board.basis', { number: basisNumber }),
  ]
    .filter(Boolean)
    .join(translate('figure.comma'));
}

function CampaignPage({ campaign }: { campaign: CampaignView }) {
  const words = useWords();
  const lead = useLead(campaign);
  const asked = useParams()['*'];
  const tab = tabs.find((one) => one === asked) ?? 'overview';
  const Panel = panels[tab];
  const label: Record<TabName, string> = {
    overview: words('overview'),
    targets: words('target.title'),
    facts: words('facts'),
  };
  const here = showPath('campaigns', campaign.id);
  return (
    <>
      <PageTitle
        title={campaign.name}
        note={<StatusChip list="campaignStatus" status={campaign.status} />}
        lead={lead}
        crumbs={[{ label: words('name'), to: listPath('campaigns') }]}
        actions={<CampaignActions campaign={campaign} />}
      />
      <Box sx={{ mb: 4 }}>
        <Tabs value={tab} aria-label={campaign.name}>
          {tabs.map((one) => (
            <Tab
              key={one}
              value={one}
              label={label[one]}
              component={RouterLink}
              to={one === 'overview' ? here : `${here}/${one}`}
            />
          ))}
        </Tabs>
      </Box>
      <Panel campaign={campaign} />
    </>
  );
}

/** One campaign: its progress first, then targets and facts. */
export function CampaignShow() {
  return <ShowPage<CampaignView> whole="standards">{(campaign) => <CampaignPage campaign={campaign} />}</ShowPage>;
}
