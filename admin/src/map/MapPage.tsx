import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import { useWay } from '../regions/useWay';
import { NoCampaign } from '../ui/campaign/NoCampaign';
import { campaignOf, useCampaigns } from '../ui/campaign/useCampaigns';
import { Answered } from '../ui/Answered';
import { PageTitle } from '../ui/PageTitle';
import { useRootRegion } from '../ui/region/useRegions';
import { useChoices } from '../ui/useChoices';
import { FamiliesMap } from './FamiliesMap';
import { MapFilters } from './MapFilters';
import { RegionsMap } from './RegionsMap';
import { type MapChoice, useMapChoice } from './useMapChoice';
import { useWords } from './words';

/** 聊城市 / 莘县 / 柿子园镇: the breadcrumb is the zoom level. */
function MapTitle({ regionCode }: { regionCode: string }) {
  const words = useWords();
  const { to } = useChoices();
  const root = useRootRegion();
  const way = useWay(regionCode);
  const start = Math.max(
    0,
    way.findIndex(({ code }) => code === root?.code),
  );
  const crumbs = way.slice(start, -1).map(({ code, name }) => ({
    label: name,
    to: to({ regionCode: code === root?.code ? null : code }),
  }));
  return <PageTitle title={way.at(-1)?.name ?? words('name')} crumbs={crumbs.length > 0 ? crumbs : undefined} />;
}

function MapOf({ choice, campaigns }: { choice: MapChoice; campaigns: CampaignRow[] }) {
  const campaign = campaignOf(campaigns, choice.campaignId);
  if (!campaign) return <NoCampaign asked={choice.campaignId} />;
  return (
    <>
      <MapFilters choice={choice} campaigns={campaigns} campaign={campaign} />
      {choice.level === 'village' ? (
        <FamiliesMap key={choice.regionCode} campaign={campaign} choice={choice} />
      ) : (
        <RegionsMap campaign={campaign} choice={choice} />
      )}
    </>
  );
}

/** Where to go next: counties shaded by what is done, then townships and villages as bubbles, then families (pages/map.png). */
export function MapPage() {
  const choice = useMapChoice();
  const { data, error, refetch } = useCampaigns();
  return (
    <>
      <MapTitle regionCode={choice.regionCode} />
      <Answered answer={{ data, error, refetch }}>{(rows) => <MapOf choice={choice} campaigns={rows} />}</Answered>
    </>
  );
}
