import { useTranslate } from 'react-admin';
import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import { formatShare } from '../../map/measure';
import { wan } from '../../ui/wan';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** Kinds of need told beside their number. */
const KINDS = 4;

function Figure({ label, value, unit, note }: { label: string; value: string; unit: string; note: string }) {
  return (
    <div role="group" aria-label={label}>
      <div>{label}</div>
      <div>
        <b>{value}</b> {unit}
      </div>
      <div>{note}</div>
    </div>
  );
}

/** Families, money, needs: what a leader takes along. */
export function BriefFigures({ brief: { total, targetHouseholds } }: { brief: CampaignBriefView }) {
  const words = useWords();
  const translate = useTranslate();
  const { households, registered, amount, cash, goods, needs, byNeed } = total;
  const target = targetHouseholds
    ? words('brief.ofTarget', {
        count: formatCount(targetHouseholds),
        share: formatShare(households / targetHouseholds),
      })
    : words('brief.noTarget', { count: formatCount(registered) });
  const kinds = [...byNeed]
    .sort((a, b) => b.needs - a.needs)
    .slice(0, KINDS)
    .map((one) => `${translate(`codes.needKind.${one.need}`)} ${formatCount(one.needs)}`)
    .join(translate('list.comma'));
  return (
    <div className="figures">
      <Figure
        label={words('brief.reached')}
        value={formatCount(households)}
        unit={words('householdUnit')}
        note={target}
      />
      <Figure
        label={words('brief.money')}
        value={wan(amount)}
        unit={words('wan')}
        note={words('brief.cashAndGoods', { cash: wan(cash), goods: wan(goods) })}
      />
      <Figure
        label={words('brief.needs')}
        value={formatCount(needs)}
        unit={words('brief.needUnit')}
        note={kinds || words('brief.noNeeds')}
      />
    </div>
  );
}
