import Box from '@mui/material/Box';
import { useGetList } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { line } from '../../app/tokens';
import { Answered } from '../../ui/Answered';
import { Basis } from '../../ui/Basis';
import { EmptyState } from '../../ui/EmptyState';
import { Sheet } from '../../ui/Sheet';
import { useChoices } from '../../ui/useChoices';
import { useWords } from '../words';
import { matches, type MoneyChoice, type MoneyState } from './money';
import { MoneyFilters } from './MoneyFilters';
import { MoneyTable } from './MoneyTable';

const MOST = 200;

function useChoice(): MoneyChoice {
  const { chosen } = useChoices();
  return {
    year: Number(chosen('year')) || undefined,
    kind: chosen('kind') as MoneyChoice['kind'],
    state: chosen('state') as MoneyState | undefined,
  };
}

function Lines({ lines }: { lines: DisbursementRow[] }) {
  const words = useWords();
  const choice = useChoice();
  const shown = lines.filter(matches(choice));
  const years = [...new Set(lines.map(({ paidOn }) => Number(paidOn.slice(0, 4))))].sort((a, b) => b - a);
  return (
    <Sheet flush>
      <MoneyFilters choice={choice} years={years} count={shown.length} />
      {shown.length === 0 ? (
        <EmptyState
          title={words(lines.length === 0 ? 'story.aid.none' : 'story.money.none')}
          hint={words(lines.length === 0 ? 'story.aid.noneHint' : 'story.money.noneHint')}
        />
      ) : (
        <>
          <MoneyTable lines={shown} />
          <Box sx={{ px: 5, pb: 3, borderTop: `1px solid ${line}` }}>
            <Basis basis={words('story.aid.basis')} detail={words('story.aid.detail')} />
          </Box>
        </>
      )}
    </Sheet>
  );
}

/** 资金: every hand-over of the family; narrowed to what a figure counts, with their sum. */
export function Money({ household }: { household: HouseholdView }) {
  const { data, error, refetch } = useGetList<DisbursementRow>('disbursements', {
    filter: { householdId: household.id },
    pagination: { page: 1, perPage: MOST },
    sort: { field: 'paidOn', order: 'DESC' },
  });
  return <Answered answer={{ data, error, refetch }}>{(lines) => <Lines lines={lines} />}</Answered>;
}
