import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapHousehold, MapHouseholdsView } from '@zhufu/contracts/map/map.view';
import { EmptyState } from '../ui/EmptyState';
import { Sheet } from '../ui/Sheet';
import { FamilyFigures } from './FamilyFigures';
import { FamilyRows } from './FamilyRows';
import type { MapChoice } from './useMapChoice';
import { useWords } from './words';

interface FamiliesSideProps {
  view: MapHouseholdsView;
  /** Of them, those the filter leaves. */
  shown: MapHousehold[];
  campaign: CampaignRow;
  choice: MapChoice;
  chosenId: string | undefined;
  choose: (id: string | undefined) => void;
}

/** The families of the village in words; choosing one rings it on the map. */
export function FamiliesSide({ view, shown, campaign, choice, chosenId, choose }: FamiliesSideProps) {
  const words = useWords();
  return (
    <>
      <FamilyFigures families={view.rows} campaign={campaign} choice={choice} />
      <Sheet title={words('familiesHere')} note={view.more ? words('moreFamilies') : words('leftFirst')} flush>
        {shown.length > 0 ? (
          <FamilyRows families={shown} chosenId={chosenId} choose={choose} />
        ) : (
          <EmptyState title={words('noFamilies')} hint={words('noFamiliesHint')} />
        )}
      </Sheet>
    </>
  );
}
