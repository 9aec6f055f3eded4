import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BriefWords } from '@zhufu/contracts/reports/brief.view';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** What families said most, in their own words; whoever prints may leave one out. */
export function BriefSpoken({ spoken }: { spoken: BriefWords[] }) {
  const words = useWords();
  const translate = useTranslate();
  const [leftOut, leaveOut] = useState<readonly string[]>([]);
  const toggle = (need: string) =>
    leaveOut(leftOut.includes(need) ? leftOut.filter((one) => one !== need) : [...leftOut, need]);
  if (spoken.length === 0) return null;
  return (
    <section className={leftOut.length === spoken.length ? 'no-print' : undefined}>
      <h2>{words('brief.spoken')}</h2>
      <p className="no-print">{words('brief.mayTell')}</p>
      <ul className="spoken">
        {spoken.map(({ need, needs, words: told, regionName }) => {
          const isOut = leftOut.includes(need);
          const kind = translate(`codes.needKind.${need}`);
          return (
            <li key={need} className={isOut ? 'left-out' : undefined}>
              <q>{told}</q>
              <span>{words('brief.spokenBy', { region: regionName, kind, count: formatCount(needs) })}</span>
              <Button
                size="small"
                variant="outlined"
                className="no-print"
                aria-label={`${words(isOut ? 'brief.putBack' : 'brief.leaveOut')} ${kind}`}
                onClick={() => toggle(need)}
              >
                {words(isOut ? 'brief.putBack' : 'brief.leaveOut')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
