import type { SplitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';

/** The sources of a line; of several what each pays, so that the lines of a source or a class add up to the figure that opened them. */
export function Splits({ splits }: { splits: SplitView[] }) {
  return splits.map(({ fundingSourceId, sourceName, amount }) => (
    <div key={fundingSourceId}>
      {sourceName}
      {splits.length > 1 && ` ${formatYuan(amount as Fen)}`}
    </div>
  ));
}
