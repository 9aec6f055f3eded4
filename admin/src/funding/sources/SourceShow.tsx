import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { editPath, listPath } from '../../app/paths';
import { may } from '../../app/session';
import { paidPath } from '../../reports/paths';
import { Figure } from '../../ui/Figure';
import { FigureStrip } from '../../ui/FigureStrip';
import { PageTitle } from '../../ui/PageTitle';
import { Sheet } from '../../ui/Sheet';
import { ShowPage } from '../../ui/ShowPage';
import { Tag } from '../../ui/Tag';
import { AccountLedger } from '../ledger/AccountLedger';
import { FlowSheet } from './FlowSheet';
import { papersOf } from './lists';
import { nextStep, ownAccount, type Step } from './next-step';

const sums = ['pledged', 'received', 'allocated', 'disbursed', 'signed'] as const;

/** 计划 → 到账 → 下拨 → 发放 → 签领, each with the difference to the one before, and what is left. */
function Sums({ source }: { source: FundingSourceView }) {
  const translate = useTranslate();
  const words = (key: string, params?: object) => translate(`resources.funding-sources.${key}`, params);
  const most = Math.max(1, source.pledged ?? 0, source.received);
  const part = { fundingSourceId: source.id };
  const here = ownAccount(source);
  const leftBasis =
    here && !here.paying ? words('leftHere', { amount: formatYuan(here.left as Fen) }) : words('sumBasis.left');
  const lists: Partial<Record<(typeof sums)[number], string>> = {
    ...papersOf(source),
    ...(may('disbursements.list') && {
      disbursed: paidPath(part),
      signed: listPath('disbursements', { ...part, status: 'signed' }),
    }),
  };
  return (
    <FigureStrip>
      {sums.map((name, i) => {
        const value = source[name];
        const before = i > 0 ? source[sums[i - 1] ?? 'pledged'] : null;
        const less =
          value !== null && before !== null
            ? words('less', { amount: formatYuan((before - value) as Fen) })
            : undefined;
        return (
          <Figure
            key={name}
            compact
            label={words(`fields.${name}`)}
            value={value === null ? undefined : formatYuan(value as Fen)}
            share={value === null ? undefined : value / most}
            basis={less ?? words(`sumBasis.${name}`)}
            detail={words(`sumBasis.${name}`)}
            href={lists[name]}
          />
        );
      })}
      <Figure
        compact
        label={words('fields.left')}
        value={formatYuan(source.left as Fen)}
        basis={leftBasis}
        detail={words('sumBasis.left')}
      />
    </FigureStrip>
  );
}

/** What may be done with one's own source; the sensible next step is the main button. */
function Actions({ source }: { source: FundingSourceView }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.funding-sources.${key}`);
  if (!source.own) return null;
  const next = nextStep(source, may('funding-transfers.create'));
  const to = (resource: string) => `/${resource}/create?money=${source.id}`;
  const variant = (step: Step) => (next === step ? 'contained' : 'outlined');
  return (
    <>
      {may('funding-sources.edit') && (
        <Button variant="outlined" component={Link} to={editPath('funding-sources', source.id)}>
          {translate('action.edit')}
        </Button>
      )}
      {may('funding-receipts.create') && (
        <Button variant={variant('receive')} component={Link} to={to('funding-receipts')}>
          {words('receive')}
        </Button>
      )}
      {may('funding-transfers.create') && (
        <Button variant={variant('passDown')} component={Link} to={to('funding-transfers')}>
          {words('passDown')}
        </Button>
      )}
    </>
  );
}

// wide screens show where the money went beside the entries that say so
const plan = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media (min-width: 1400px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)', columnGap: 4 },
  alignItems: 'start',
} as const;

/** The account whose entries the page shows: one's own, else the only one in the area. */
function accountOf(source: FundingSourceView) {
  const [only, ...others] = source.accounts;
  return ownAccount(source) ?? (others.length === 0 ? only : undefined);
}

function SourcePage({ source }: { source: FundingSourceView }) {
  const translate = useTranslate();
  const words = (key: string, params?: object) => translate(`resources.funding-sources.${key}`, params);
  const { regionCode, regionName: accountName } = accountOf(source) ?? {};
  const { partyName, purpose, documentNumber, validFrom, validTo, fundingClass, level } = source;
  const lead = [
    [words('fields.partyName'), partyName],
    [words('fields.purpose'), purpose],
    [words('fields.documentNumber'), documentNumber],
    [words('validity'), words('fromTo', { from: validFrom, to: validTo })],
  ];
  const kind = [`codes.fundingClass.${fundingClass}`, ...(level ? [`codes.governmentLevel.${level}`] : [])];
  return (
    <>
      <PageTitle
        title={source.name}
        note={<Tag main>{kind.map((code) => translate(code)).join(' · ')}</Tag>}
        lead={lead.flatMap(([label, text]) => (text ? [`${label} ${text}`] : [])).join(' · ')}
        crumbs={[{ label: words('name'), to: listPath('funding-sources') }]}
        actions={<Actions source={source} />}
      />
      <Sums source={source} />
      <Box sx={plan}>
        <FlowSheet source={source} />
        {regionCode && (
          <Sheet title={words('ledger')} note={words('ledgerNote', { account: accountName })} flush>
            <AccountLedger fundingSourceId={source.id} regionCode={regionCode} party={source.partyName} />
          </Sheet>
        )}
      </Box>
    </>
  );
}

/** One source, every yuan (pages/funding.png). */
export function SourceShow() {
  return <ShowPage<FundingSourceView> whole="accounts">{(source) => <SourcePage source={source} />}</ShowPage>;
}
