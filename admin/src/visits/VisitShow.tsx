import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { listPath, showPath } from '../app/paths';
import { useMay } from '../app/session';
import { kai } from '../app/tokens';
import { Notice } from '../ui/Notice';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { ShowPage } from '../ui/ShowPage';
import { StatusChip } from '../ui/StatusChip';
import { useFamilyName } from '../ui/useFamilyName';
import { Value, Values } from '../ui/Value';
import { formatInstant } from '../ui/when';
import { Cautions } from './Cautions';
import { Lines } from './show/Lines';
import { VisitActions } from './show/VisitActions';
import { useWords } from './words';

/** Why the visit stands where it stands. */
function Notices({ visit: { status, returnReason, voidReason, mine } }: { visit: VisitView }) {
  const words = useWords();
  const mayConfirm = useMay('visits.confirm');
  if (returnReason) return <Notice tone="bad">{words('show.returned', { reason: returnReason })}</Notice>;
  if (status === 'voided') return <Notice tone="mute">{words('show.voided', { reason: voidReason })}</Notice>;
  if (status === 'submitted' && mine && mayConfirm) return <Notice tone="warn">{words('show.own')}</Notice>;
  return null;
}

function Facts({ visit }: { visit: VisitView }) {
  const translate = useTranslate();
  const words = useWords();
  const { visitors, companions, situation, occasion } = visit;
  const person = ({ name, title, unit }: { name: string; title?: string | null; unit?: string | null }) =>
    [name, unit, title].filter(Boolean).join(' ');
  return (
    <Values>
      <Value label={words('fields.visitedOn')}>{visit.visitedOn}</Value>
      <Value label={words('fields.campaignName')}>
        {visit.campaignName ?? (occasion && translate(`codes.visitOccasion.${occasion}`))}
      </Value>
      <Value label={words('fields.result')}>{translate(`codes.visitResult.${visit.result}`)}</Value>
      <Value label={words('fields.situation')}>
        {[situation && translate(`codes.situation.${situation}`), visit.situationWords].filter(Boolean).join(' ')}
      </Value>
      <Value label={words('fields.visitors')} wide>
        {visitors
          .map((one) =>
            translate('list.aside', { what: person(one), more: translate(`codes.visitorRank.${one.rank}`) }),
          )
          .join(translate('list.comma'))}
      </Value>
      <Value label={words('fields.companions')} wide>
        {companions.map(person).join(translate('list.comma')) || '—'}
      </Value>
      <Value label={words('fields.recorderName')}>{visit.recorderName}</Value>
      <Value label={words('fields.submittedAt')}>{visit.submittedAt ? formatInstant(visit.submittedAt) : '—'}</Value>
      <Value label={words('fields.confirmerName')}>{visit.confirmerName ?? '—'}</Value>
      <Value label={words('fields.confirmedAt')}>{visit.confirmedAt ? formatInstant(visit.confirmedAt) : '—'}</Value>
    </Values>
  );
}

function Needs({ visit: { needs } }: { visit: VisitView }) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Sheet title={words('fields.needs')}>
      {needs.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('show.noNeeds')}</Box>}
      {needs.map(({ need, words: told }) => (
        <Box key={need} sx={{ display: 'flex', gap: 3, alignItems: 'baseline' }}>
          <Box sx={{ flexShrink: 0 }}>{translate(`codes.needKind.${need}`)}</Box>
          {told && <Box sx={{ fontFamily: kai, fontSize: 17, lineHeight: '26px' }}>「{told}」</Box>}
        </Box>
      ))}
    </Sheet>
  );
}

function VisitPage({ visit }: { visit: VisitView }) {
  const words = useWords();
  const nameOf = useFamilyName();
  return (
    <>
      <PageTitle
        title={`${nameOf(visit)} ${visit.visitedOn}`}
        note={<StatusChip list="visitStatus" status={visit.status} />}
        lead={
          <>
            {visit.villageName} {visit.townshipName} {visit.countyName}
            {'　'}
            {visit.householdNumber && (
              <Link component={RouterLink} to={showPath('households', visit.householdId)}>
                {visit.householdNumber}
              </Link>
            )}
          </>
        }
        crumbs={[{ label: words('name'), to: listPath('visits') }]}
        actions={<VisitActions visit={visit} />}
      />
      <Notices visit={visit} />
      {visit.status !== 'voided' && <Cautions visit={{ ...visit, given: visit.cash + visit.goods }} />}
      <Sheet>
        <Facts visit={visit} />
      </Sheet>
      <Needs visit={visit} />
      <Lines visit={visit} />
    </>
  );
}

/** One visit, whole: who met whom, what was said, what was handed over. */
export function VisitShow() {
  return <ShowPage<VisitView> whole="mine">{(visit) => <VisitPage visit={visit} />}</ShowPage>;
}
