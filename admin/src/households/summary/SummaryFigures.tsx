import type { SummaryView } from '@zhufu/contracts/households/household.view';
import { listPath } from '../../app/paths';
import { useMay } from '../../app/session';
import { Figure } from '../../ui/Figure';
import { FigureStrip } from '../../ui/FigureStrip';
import { formatCount, formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { countedPath } from '../paths';
import { pendingStates } from '../states';
import { ofCategories, ofStatuses } from './counts';

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
      <Figure {...counted(ofCategories(total, 'only_child_deceased', 'only_child_disabled'))} {...named('special')} />
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
