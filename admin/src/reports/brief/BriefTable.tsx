import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import { Breakable } from '../../ui/Breakable';
import { wan } from '../../ui/wan';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import { type BriefRow, classesIn, densityOf, fitted } from './measure';

/** The regions below, as the map shows them, with their sum. */
export function BriefTable({ brief: { rows, total } }: { brief: CampaignBriefView }) {
  const words = useWords();
  const classes = classesIn(total);
  const shown = fitted(rows);
  const cells = (row: Pick<BriefRow, 'households' | 'amount' | 'byClass' | 'needs'>) => (
    <>
      <td>{formatCount(row.households)}</td>
      <td>{wan(row.amount)}</td>
      {classes.map((one) => (
        <td key={one}>{wan(row.byClass[one])}</td>
      ))}
      <td>{formatCount(row.needs)}</td>
    </>
  );
  return (
    <div className="grid" role="region" aria-label={words('brief.table')} tabIndex={0}>
      <table className={densityOf(shown.length)}>
        <thead>
          <tr>
            <th rowSpan={2}>{words('columns.unit')}</th>
            <th rowSpan={2}>{words('columns.households')}</th>
            <th colSpan={1 + classes.length}>{words('columns.money')}</th>
            <th rowSpan={2}>{words('columns.needs')}</th>
          </tr>
          <tr>
            <th>{words('columns.all')}</th>
            {classes.map((one) => (
              <th key={one}>
                <Breakable text={words(`heads.fundingClass.${one}`)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.regionCode}>
              <th scope="row">{row.regionName ?? words('brief.rest', { count: row.regions })}</th>
              {cells(row)}
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{words('sum')}</th>
            {cells(total)}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
