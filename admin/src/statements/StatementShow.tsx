import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { editPath, listPath } from '../app/paths';
import { may } from '../app/session';
import { reportPath } from '../reports/paths';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { ShowPage } from '../ui/ShowPage';
import { Value, Values } from '../ui/Value';
import { useSaid } from './said';

const useWords = () => {
  const translate = useTranslate();
  return (key: string, params?: object) => translate(`resources.statements.${key}`, params);
};

function Actions({ id }: StatementRow) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <>
      {may('reports.show') && (
        <Button variant="outlined" component={RouterLink} to={reportPath('years')}>
          {words('years')}
        </Button>
      )}
      {may('statements.edit') && (
        <Button variant="outlined" component={RouterLink} to={editPath('statements', id)}>
          {translate('action.edit')}
        </Button>
      )}
    </>
  );
}

/** The parts as they were published, and what they leave of the total: shown, never spread. */
function Parts({ statement }: { statement: StatementRow }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const { lines, amount, unallocated } = statement;
  if (lines.length === 0) return <Sheet title={words('parts')}>{words('noParts')}</Sheet>;
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  const basis =
    amount === null || unallocated === null
      ? undefined
      : words('partsBasis', {
          sum: said.wan(sum),
          amount: said.wan(amount),
          gap: said.wan(unallocated),
        });
  return (
    <Sheet title={words('parts')} note={basis}>
      <Values>
        {lines.map((line) => (
          <Value key={line.fundingClass} label={translate(`codes.declaredClass.${line.fundingClass}`)}>
            {said.wan(line.amount, line.atLeast)}
          </Value>
        ))}
        <Value label={words('gapWan')}>{said.wan(unallocated)}</Value>
      </Values>
    </Sheet>
  );
}

function Statement({ statement }: { statement: StatementRow }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  const { title, regionName, basis, firstOn, lastOn, sourceDocument, campaignId, campaignName, note } = statement;
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[{ label: words('name'), to: listPath('statements') }]}
        actions={<Actions {...statement} />}
      />
      <Sheet title={words('figures')}>
        <Values>
          <Value label={words('fields.households')}>{said.households(statement)}</Value>
          <Value label={words('amountWan')}>{said.amount(statement)}</Value>
          <Value label={words('fields.regionName')}>{regionName}</Value>
          <Value label={words('fields.basis')}>{translate(`codes.statementBasis.${basis}`)}</Value>
          <Value label={words('fields.period')}>{`${firstOn} – ${lastOn}`}</Value>
          <Value label={words('fields.sourceDocument')}>{sourceDocument}</Value>
          {campaignId && (
            <Value label={words('computed')}>
              <Link component={RouterLink} to={reportPath('totals', { campaignId })}>
                {campaignName}
              </Link>
            </Value>
          )}
          <Value label={words('fields.note')} wide>
            {note}
          </Value>
        </Values>
      </Sheet>
      <Parts statement={statement} />
    </>
  );
}

/** One statement: its figures as reported, its parts, where it comes from. */
export const StatementShow = () => (
  <ShowPage<StatementRow> whole="sourceDocument">{(statement) => <Statement statement={statement} />}</ShowPage>
);
