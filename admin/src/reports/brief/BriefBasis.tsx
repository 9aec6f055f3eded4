import { useTranslate } from 'react-admin';
import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { declaredClasses } from '@zhufu/domain/funding';
import { fewestQuoted } from '@zhufu/domain/visits';
import { useSession } from '../../app/session';
import { useSaid } from '../../statements/said';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { fitted, isRounded } from './measure';

/** A statement as it was published: its own figures, and why they stand apart. */
function Published({ row, isOwn }: { row: StatementRow; isOwn: boolean }) {
  const words = useWords();
  const translate = useTranslate();
  const said = useSaid();
  const classes = declaredClasses
    .filter((one) => row.lines.some(({ fundingClass }) => fundingClass === one))
    .map((one) => `${translate(`codes.fundingClass.${one}`)} ${said.part(row, one)}`);
  const gap = row.unallocated ? [words('brief.gap', { amount: said.wan(row.unallocated) })] : [];
  const split = classes.length > 0 ? [...classes, ...gap].join(translate('list.comma')) : words('brief.noSplit');
  const figures = {
    title: row.title,
    households:
      row.households === null ? words('brief.noFamilies') : words('brief.families', { count: said.households(row) }),
    amount: row.amount === null ? words('brief.noAmount') : words('brief.amount', { amount: said.amount(row) }),
    split,
    document: row.sourceDocument,
    basis: translate(`codes.statementBasis.${row.basis}`),
  };
  return (
    <p>
      <b>{isOwn ? words('brief.published') : row.firstOn.slice(0, 4)}</b>
      {'　'}
      {words(isOwn ? 'brief.publishedOwn' : 'brief.publishedBefore', figures)}
    </p>
  );
}

/** 口径, and why figures of another basis are not compared: as the statements on record say. */
export function BriefBasis({ brief: { rows, total, basis, published, words: quoted } }: { brief: CampaignBriefView }) {
  const words = useWords();
  const translate = useTranslate();
  const isDemonstration = useSession()?.demonstration;
  const line = {
    from: basis.firstOn,
    to: basis.lastOn,
    households: words(`basis.${basis.households}`),
    money: words(`basis.${basis.money}`),
    at: formatInstant(basis.asOf),
  };
  return (
    <div className="basis">
      <p>
        <b>{translate('figure.basis')}</b>
        {'　'}
        {words('brief.basis', line)}
        {isRounded(fitted(rows), total) && words('brief.rounded')}
        {words(quoted.length > 0 ? 'brief.quoted' : 'brief.noneQuoted', { fewest: fewestQuoted })}
        {words('brief.rules')}
        {isDemonstration && words('brief.synthetic')}
      </p>
      {published.map((row) => (
        <Published key={row.id} row={row} isOwn={row.campaignId === basis.campaignId} />
      ))}
    </div>
  );
}
