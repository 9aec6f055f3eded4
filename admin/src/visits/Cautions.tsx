import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { type Caution, cautionsOf, type JudgedVisit } from '@zhufu/domain/cautions';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../app/paths';
import { Notice } from '../ui/Notice';
import { useWords } from './words';

const yuan = (amount: number): string => formatYuan(amount as Fen);

function Said({ caution }: { caution: Caution }) {
  const translate = useTranslate();
  const words = useWords();
  if (caution.code === 'visitedBefore') {
    const { id, visitedOn, status } = caution.visit;
    const said = { day: visitedOn, status: translate(`codes.visitStatus.${status}`) };
    return (
      <Link component={RouterLink} to={showPath('visits', id)} color="inherit">
        {words('cautions.visitedBefore', said)}
      </Link>
    );
  }
  const { code, ...sums } = caution;
  const said = Object.fromEntries(Object.entries(sums).map(([name, amount]) => [name, yuan(amount)]));
  return words(`cautions.${code}`, said);
}

/** What whoever writes or checks the visit should know; nothing of it stands in the way. */
export function Cautions({ visit }: { visit: JudgedVisit }) {
  const cautions = cautionsOf(visit);
  if (cautions.length === 0) return null;
  return (
    <Notice tone="warn">
      {cautions.map((caution) => (
        <div key={caution.code === 'visitedBefore' ? caution.visit.id : caution.code}>
          <Said caution={caution} />
        </div>
      ))}
    </Notice>
  );
}

/** The same in a word each, for a row of a list. */
export function useCautionMarks() {
  const words = useWords();
  return (visit: JudgedVisit): string =>
    [...new Set(cautionsOf(visit).map(({ code }) => words(`cautions.short.${code}`)))].join(' · ');
}
