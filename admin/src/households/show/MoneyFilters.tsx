import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { aidKinds } from '@zhufu/domain/visits';
import { ink2, line } from '../../app/tokens';
import { type Segment, Segments } from '../../ui/Segments';
import { useChoices } from '../../ui/useChoices';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import type { MoneyChoice } from './money';

const states = ['standing', 'signed'] as const;

/** Which lines are shown: year of payment, cash or goods, state; each choice is an address. */
export function MoneyFilters({ choice, years, count }: { choice: MoneyChoice; years: number[]; count: number }) {
  const translate = useTranslate();
  const words = useWords();
  const { to } = useChoices();
  const segments = (key: keyof MoneyChoice, any: string, others: [string, string][]): Segment[] =>
    [[undefined, any] as const, ...others].map(([value, label]) => ({
      label,
      to: to({ [key]: value }),
      isChosen: String(choice[key] ?? '') === (value ?? ''),
    }));
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: 5,
        py: 3,
        borderBottom: `1px solid ${line}`,
      }}
    >
      <Segments
        label={words('story.money.year')}
        segments={segments(
          'year',
          words('story.money.anyYear'),
          years.map((year) => [String(year), String(year)]),
        )}
      />
      <Segments
        label={words('story.money.kind')}
        segments={segments(
          'kind',
          words('story.money.anyKind'),
          aidKinds.map((kind) => [kind, translate(`codes.aidKind.${kind}`)]),
        )}
      />
      <Segments
        label={words('story.money.state')}
        segments={segments(
          'state',
          words('story.money.anyState'),
          states.map((state) => [state, words(`story.money.${state}`)]),
        )}
      />
      <Box sx={{ color: ink2 }}>{words('story.money.count', { count: formatCount(count) })}</Box>
    </Box>
  );
}
