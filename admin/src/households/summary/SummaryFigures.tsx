import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { SummaryRow, SummaryView } from '@zhufu/contracts/households/household.view';
import { listPath } from '../../app/paths';
import { useMay } from '../../app/session';
import { Figure } from '../../ui/Figure';
import { FigureStrip } from '../../ui/FigureStrip';
import { formatCount, formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { countedPath } from '../paths';
import { pendingStates } from '../states';
import { Count } from './Count';
import { ofCategories, ofStatuses } from './counts';

const specialCategories = ['only_child_deceased', 'only_child_disabled'] as const;

/** What special families are, each category with its list. */
function SpecialLists({ total }: { total: SummaryRow }) {
  const translate = useTranslate();
  return specialCategories.map((category) => (
    <Box key={category}>
      {translate(`codes.householdCategory.${category}`)} <Count row={total} category={category} />
    </Box>
  ));
}

/** The numbers above the table: on record, of them special families, on the way, suspended. */
export function SummaryFigures({ summary: { total, asOf } }: { summary: SummaryView }) {
  const words = useWords();
  const mayList = useMay('households.list');
  const seesDrafts = useMay('households.show_unapproved');
  const counted = (count: number) => ({
    value: formatCount(count),
    unit: words('unit', { smart_count: count }),
    asOf: formatInstant(asOf).slice(5),
  });
  const { regionCode } = total;
  const named = (key: string) => ({ label: words(`summary.${key}`), basis: words(`summary.${key}Basis`) });
  return (
    <FigureStrip>
      <Figure
        {...counted(total.households)}
        {...named('onRecord')}
        detail={words('summary.onRecordDetail')}
        href={mayList ? countedPath(regionCode) : undefined}
      />
      <Figure
        {...counted(ofCategories(total, ...specialCategories))}
        {...named('special')}
        detail={<SpecialLists total={total} />}
      />
      {seesDrafts && (
        <Figure
          {...counted(ofStatuses(total, ...pendingStates))}
          {...named('pending')}
          href={mayList ? listPath('households', { regionCode, status: pendingStates.join() }) : undefined}
        />
      )}
      <Figure
        {...counted(ofStatuses(total, 'suspended'))}
        {...named('suspended')}
        href={mayList ? listPath('households', { regionCode, status: 'suspended' }) : undefined}
      />
    </FigureStrip>
  );
}
