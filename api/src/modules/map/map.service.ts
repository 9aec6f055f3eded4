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
import { CampaignsService } from '../campaigns/campaigns.service';
import { RegionsService } from '../regions/regions.service';
import { mapHouseholds, mapRegions } from './map.sql';

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
    await this.campaigns.getCampaign(scope, campaignId);
    const parent = regionCode ? await this.regions.getWithin(scope, regionCode, 'regionCode') : scope.region;
    return { rows: await this.db.rows<MapRegion>(mapRegions(scope, campaignId, parent.id, category)) };
  }

  /** Names whole for those who work with the families, masked for others (decisions.md 17). */
  async getHouseholds(scope: Scope, query: MapHouseholdsQuery): Promise<MapHouseholdsView> {
    await this.campaigns.getCampaign(scope, query.campaignId);
    const region = await this.regions.getWithin(scope, query.regionCode, 'regionCode');
    if (region.level !== 'village' && region.level !== 'township')
      throw Problem.invalid({ field: 'regionCode', rule: 'regionLevel', params: { level: 'township' } });
    const open = scope.can('households.list');
    const found = await this.db.rows<Omit<MapHousehold, 'open'>>(mapHouseholds(scope, query, region.path, MOST));
    const rows = found.slice(0, MOST).map((row) => ({ ...row, name: open ? row.name : maskName(row.name), open }));
    return { rows, more: found.length > MOST };
  }
}
