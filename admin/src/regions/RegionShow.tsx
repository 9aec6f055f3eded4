import { useTranslate } from 'react-admin';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import { listPath, showPath } from '../app/paths';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { ShowPage } from '../ui/ShowPage';
import { ClosedNotice } from './ClosedNotice';
import { NameHistory } from './NameHistory';
import { RegionActions } from './RegionActions';
import { RegionBelow } from './RegionBelow';
import { RegionChip } from './RegionChip';
import { RegionFacts } from './RegionFacts';
import { useWay } from './useWay';

function RegionPage({ region }: { region: RegionView }) {
  const translate = useTranslate();
  const way = useWay(region.parentCode);
  const crumbs = [
    { label: translate('resources.regions.name'), to: listPath('regions') },
    ...way.map(({ id, name }) => ({ label: name, to: showPath('regions', id) })),
  ];
  return (
    <>
      <PageTitle
        title={region.name}
        note={<RegionChip region={region} />}
        crumbs={crumbs}
        actions={<RegionActions region={region} />}
      />
      <ClosedNotice region={region} />
      <Sheet title={translate('resources.regions.facts')}>
        <RegionFacts region={region} />
      </Sheet>
      <Sheet title={translate('resources.regions.fields.names')}>
        <NameHistory names={region.names} />
      </Sheet>
      {region.level !== 'village' && <RegionBelow region={region} />}
    </>
  );
}

/** One unit of the tree: its names over time, what took over from it, what is below it. */
export function RegionShow() {
  return <ShowPage<RegionView> whole="names">{(region) => <RegionPage region={region} />}</ShowPage>;
}
