import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type {
  MapHousehold,
  MapHouseholdsQuery,
  MapHouseholdsView,
  MapRegion,
  MapRegionsQuery,
  MapRegionsView,
} from '@zhufu/contracts/map/map.view';
import { maskName } from '@zhufu/domain/masks';
import { projectRoot } from '../../platform/config';
import { Db } from '../../platform/db/db';
import { JsonText } from '../../platform/http/json-text';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import type { Sql } from '../../platform/sql';
import { CampaignsService } from '../campaigns/campaigns.service';
import { RegionsService } from '../regions/regions.service';
import { mapHouseholds, mapRegions, ofCampaign } from './map.sql';

/** Households drawn at once. */
const MOST = 2000;

/** What a campaign has reached, on the map (look.md, Map). */
@Injectable()
export class MapService {
  #outlines?: JsonText;

  constructor(
    private readonly db: Db,
    private readonly regions: RegionsService,
    private readonly campaigns: CampaignsService,
  ) {}

  /** Outlines of the counties, GeoJSON in degrees; for orientation only. */
  getOutlines(): JsonText {
    this.#outlines ??= new JsonText(
      readFileSync(join(projectRoot, 'api', 'seed', 'data', 'counties-3715.geojson'), 'utf8'),
    );
    return this.#outlines;
  }

  async getRegions(scope: Scope, { campaignId, regionCode, category }: MapRegionsQuery): Promise<MapRegionsView> {
    const parent = regionCode ? await this.regions.getWithin(scope, regionCode, 'regionCode') : scope.region;
    return { rows: await this.read<MapRegion>(scope, campaignId, mapRegions(scope, campaignId, parent.id, category)) };
  }

  /** Names whole for those who work with the families, masked for others (decisions.md 17). */
  async getHouseholds(scope: Scope, query: MapHouseholdsQuery): Promise<MapHouseholdsView> {
    const region = await this.regions.getWithin(scope, query.regionCode, 'regionCode');
    const { id, level } = region;
    if (level !== 'village' && level !== 'township')
      throw Problem.invalid({ field: 'regionCode', rule: 'regionLevel', params: { level: 'township' } });
    const open = scope.can('households.list');
    const households = mapHouseholds(scope, query, { id, level }, MOST);
    const found = await this.read<Omit<MapHousehold, 'open'>>(scope, query.campaignId, households);
    const rows = found.slice(0, MOST).map((row) => ({ ...row, name: open ? row.name : maskName(row.name), open }));
    return { rows, more: found.length > MOST };
  }

  private async read<Row extends object>(scope: Scope, campaignId: string, rows: Sql): Promise<Row[]> {
    const found = await this.db.one<{ rows: Row[] }>(ofCampaign(campaignId, this.campaigns.isSeen(scope), rows));
    if (!found) throw new Problem('notFound');
    return found.rows;
  }
}
