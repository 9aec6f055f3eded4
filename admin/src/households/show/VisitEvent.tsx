import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { StoryVisitView } from '@zhufu/contracts/visits/household-story.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../../app/paths';
import { ink2, tones } from '../../app/tokens';
import { StatusChip } from '../../ui/StatusChip';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { EventRow } from './EventRow';

/** 赵民（副县长）等 3 人 */
function useVisitors() {
  const translate = useTranslate();
  const words = useWords();
  return ({ visitors }: StoryVisitView): string | null => {
    const [first] = visitors;
    if (!first) return null;
    const title = first.title || translate(`codes.visitorRank.${first.rank}`);
    const who = words('story.leader', { name: first.name, title });
    return visitors.length === 1 ? who : words('story.leaders', { who, count: visitors.length });
  };
}

/** What the visit left: posted − reversed, what is held for it, and what was taken back. */
function Money({ visit }: { visit: StoryVisitView }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const { cash, goods, goodsNames, reserved, reversed } = visit;
  const sum = (key: string, fen: number, what?: string) =>
    fen > 0 && words(`story.${key}`, { amount: formatYuan(fen as Fen), what });
  const left = said.join([
    sum('cash', cash),
    sum('goods', goods, goodsNames ?? translate('codes.aidKind.goods')),
    sum('reserved', reserved),
  ]);
  const back = sum('reversed', reversed);
  if (!left && !back) return null;
  return (
    <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>
      {left}
      {back && (
        <Box component="span" sx={{ ml: left ? 3 : 0, color: tones.bad.text }}>
          {back}
        </Box>
      )}
    </Box>
  );
}

/** Where the visit stands; once it is confirmed, where its money does. */
function Standing({ visit: { status, cash, goods, signed } }: { visit: StoryVisitView }) {
  if (status !== 'confirmed' || cash + goods === 0) return <StatusChip list="visitStatus" status={status} />;
  return <StatusChip list="disbursementStatus" status={signed === cash + goods ? 'signed' : 'posted'} />;
}

/** A visit: who went and whom they met, what was seen, what was handed over. */
export function VisitEvent({ visit }: { visit: StoryVisitView }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const visitors = useVisitors()(visit);
  return (
    <EventRow
      kind="visit"
      on={visit.on}
      name={visit.occasion ? translate(`codes.visitOccasion.${visit.occasion}`) : words('story.visit')}
      to={showPath('visits', visit.id)}
      chip={<Standing visit={visit} />}
      line={said.join([visitors, translate(`codes.visitResult.${visit.result}`)])}
    >
      {visit.situationWords && <Box sx={{ overflowWrap: 'anywhere' }}>{visit.situationWords}</Box>}
      <Money visit={visit} />
    </EventRow>
  );
}
