import { useTranslate } from 'react-admin';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapHousehold } from '@zhufu/contracts/map/map.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { useMay } from '../app/session';
import { paidPath, reachedPath } from '../reports/paths';
import { Figure } from '../ui/Figure';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import type { MapChoice } from './useMapChoice';
import { useWords } from './words';

export interface FamilyFiguresProps {
  families: MapHousehold[];
  campaign: CampaignRow;
  choice: MapChoice;
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Families reached in the village, and what they got and told; of one class of funding, those who received from it. */
export function FamilyFigures({
  families,
  campaign,
  choice: { regionCode, category, fundingClass },
}: FamilyFiguresProps) {
  const words = useWords();
  const translate = useTranslate();
  const mayListReached = useMay('roster-entries.list');
  const mayListPaid = useMay('disbursements.list');
  const part = { campaignId: campaign.id, regionCode };
  const reached = families.filter((family) => family.reached).length;
  const needs = sum(families.map((family) => family.needs.length));
  const said = {
    from: campaign.firstOn,
    to: campaign.lastOn,
    kind: category ? translate(`codes.householdCategory.${category}`) : words('allKinds'),
    class: fundingClass && translate(`codes.fundingClass.${fundingClass}`),
  };
  return (
    <Sheet flush>
      {fundingClass ? (
        <Figure
          label={words('receivers', said)}
          value={formatCount(families.length)}
          unit={words('unit', { smart_count: families.length })}
          basis={words('basisReceivers', said)}
        />
      ) : (
        <Figure
          label={words('reached')}
          value={formatCount(reached)}
          unit={words('unit', { smart_count: reached })}
          of={words('ofRegistered', { count: formatCount(families.length) })}
          basis={words('basisFamilies', said)}
          href={mayListReached ? reachedPath({ ...part, category }) : undefined}
        />
      )}
      <Figure
        label={fundingClass ? words('paidOfClass', said) : words('paid')}
        value={formatYuan(sum(families.map(({ amount }) => amount)) as Fen)}
        unit={translate('money.yuan')}
        of={words('needsCount', { count: formatCount(needs) })}
        basis={words('basisVillage') + (fundingClass ? words('basisOfClass', said) : '')}
        href={mayListPaid && !category ? paidPath({ ...part, fundingClass }) : undefined}
      />
    </Sheet>
  );
}
