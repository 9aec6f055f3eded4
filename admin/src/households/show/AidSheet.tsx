import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { AidSumView, HouseholdStoryView } from '@zhufu/contracts/visits/household-story.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { line } from '../../app/tokens';
import { Basis } from '../../ui/Basis';
import { EmptyState } from '../../ui/EmptyState';
import { type FigureColumn, FigureTable } from '../../ui/FigureTable';
import { Sheet } from '../../ui/Sheet';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { moneyPath, type MoneyChoice } from './money';

type Sum = AidSumView & { year?: number };

/** Each figure opens the lines it counts. */
const choices: Record<keyof AidSumView, MoneyChoice> = {
  cash: { kind: 'cash', state: 'standing' },
  goods: { kind: 'goods', state: 'standing' },
  amount: { state: 'standing' },
  signed: { state: 'signed' },
};

// five columns in the narrow half of the page
const narrow = {
  '& thead th': { minWidth: 0 },
  '& :is(th, td):not(:first-of-type, :last-of-type)': { px: '6px' },
} as const;

function useColumns(household: HouseholdView): FigureColumn<Sum>[] {
  const words = useWords();
  const figure = (field: keyof AidSumView): FigureColumn<Sum> => ({
    key: field,
    label: words(`story.aid.${field}`),
    cell: (sum) => {
      if (field === 'signed' && sum.signed === 0 && sum.amount > 0) return words('story.aid.unsigned');
      const amount = formatYuan(sum[field] as Fen);
      if (sum[field] === 0) return amount;
      return (
        <Link
          component={RouterLink}
          to={moneyPath(household.id, { ...choices[field], year: sum.year })}
          aria-label={words('story.aid.of', { year: sum.year ?? '', what: words(`story.aid.${field}`), amount })}
        >
          {amount}
        </Link>
      );
    },
  });
  return [
    { key: 'year', label: words('story.aid.year'), isText: true, cell: ({ year }) => year },
    ...(['cash', 'goods', 'amount', 'signed'] as const).map(figure),
  ];
}

/** 历年所得（元）: posted − reversed by year of payment, with its sum and its 口径. */
export function AidSheet({ story, household }: { story: HouseholdStoryView; household: HouseholdView }) {
  const words = useWords();
  const columns = useColumns(household);
  const { years, total, asOf } = story;
  const lines = moneyPath(household.id, { state: 'standing' });
  if (years.length === 0) {
    return (
      <Sheet title={words('story.aid.title')} flush>
        <EmptyState title={words('story.aid.none')} hint={words('story.aid.noneHint')} />
      </Sheet>
    );
  }
  return (
    <Sheet
      title={words('story.aid.title')}
      actions={
        <Link component={RouterLink} to={lines}>
          {words('story.aid.lines')}
        </Link>
      }
      flush
    >
      <Box sx={narrow}>
        <FigureTable<Sum>
          caption={words('story.aid.title')}
          columns={columns}
          rows={years}
          keyOf={({ year }) => String(year)}
          total={total}
          totalLabel={words('story.aid.total')}
        />
      </Box>
      <Box sx={{ px: 5, pb: 3, borderTop: `1px solid ${line}` }}>
        <Basis
          basis={words('story.aid.basis')}
          detail={words('story.aid.detail')}
          asOf={formatInstant(asOf)}
          href={lines}
        />
      </Box>
    </Sheet>
  );
}
