import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type {
  MapCardQuery,
  MapHousehold,
  MapHouseholdCard,
  MapHouseholdsQuery,
  MapRegionsQuery,
} from '@zhufu/contracts/map/map.view';
import { maskName } from '@zhufu/domain/masks';
import { levelOfCode } from '@zhufu/domain/regions';
import { projectRoot } from '../../platform/config';
import { Db } from '../../platform/db/db';
import { JsonText } from '../../platform/http/json-text';
import { Problem } from '../../platform/http/problem';
import { regionWithin, type Scope } from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';
import { CampaignsService } from '../campaigns/campaigns.service';
import { mapCard, mapHouseholds, mapRegions, mapText } from './map.sql';

/** Households drawn at once. */
const MOST = 2000;

/** Rows as PostgreSQL has written them, how many, and whether region and campaign are the caller's. */
interface Answer {
  known: boolean;
  seen: boolean;
  found: number;
  rows: string;
}

/** What a campaign has reached, on the map (look.md, Map). One statement a request, its rows passed through as text. */
@Injectable()
export class MapService {
  #outlines?: JsonText;

  constructor(
    private readonly db: Db,
    private readonly campaigns: CampaignsService,
  ) {}

  /** Outlines of the counties, GeoJSON in degrees; for orientation only. */
  getOutlines(): JsonText {
    this.#outlines ??= new JsonText(
      readFileSync(join(projectRoot, 'api', 'seed', 'data', 'counties-3715.geojson'), 'utf8'),
    );
    return this.#outlines;
  }

  async getRegions(scope: Scope, query: MapRegionsQuery): Promise<JsonText> {
    const { campaignId, regionCode, category } = query;
    const counted = { campaignId, category, registered: word('p.registered'), reached: word('e.households') };
    const parentId = regionCode ? regionWithin(scope, regionCode) : sql`${scope.region.id}`;
    const listedBelow = this.campaigns.listedBelow(campaignId, parentId);
    const { rows } = await this.read(scope, query, mapRegions(query, this.campaigns.unreachedIn(counted), listedBelow));
    return new JsonText(`{"rows":${rows}}`);
  }

  /** Names whole for those who work with the families, masked for others (decisions.md 17). */
  async getHouseholds(scope: Scope, query: MapHouseholdsQuery): Promise<JsonText> {
    const level = levelOfCode(query.regionCode);
    if (level !== 'village' && level !== 'township')
      throw Problem.invalid({ field: 'regionCode', rule: 'regionLevel', params: { level: 'township' } });
    const open = isOpenTo(scope);
    const isUnreached = this.campaigns.isUnreached(sql`${query.campaignId}`, word('h.id'));
    const { found, rows } = await this.read(scope, query, mapHouseholds(scope, query, level, open, isUnreached, MOST));
    const more = found > MOST;
    return new JsonText(`{"rows":${open && !more ? rows : shortened(rows, open)},"more":${more}}`);
  }

  /** One family of the map. Throws `notFound` outside the area, off the map, and in a campaign of others. */
  async getCard(scope: Scope, id: string, { campaignId }: MapCardQuery): Promise<MapHouseholdCard> {
    const isUnreached = this.campaigns.isUnreached(word('c.id'), word('h.id'));
    const statement = mapCard(scope, id, campaignId, this.campaigns.isSeen(scope), isUnreached);
    const card = await this.db.one<Omit<MapHouseholdCard, 'open'>>(statement);
    if (!card) throw new Problem('notFound');
    const open = isOpenTo(scope);
    return { ...card, name: open ? card.name : maskName(card.name), open };
  }

  private async read(scope: Scope, query: MapRegionsQuery, rows: Sql): Promise<Answer> {
    const answer = (await this.db.one<Answer>(mapText(scope, query, this.campaigns.isSeen(scope), rows))) as Answer;
    if (!answer.known) throw Problem.invalid({ field: 'regionCode', rule: 'region' });
    if (!answer.seen) throw new Problem('notFound');
    return answer;
  }
}

/** Do they see names whole, and may they open the records? */
const isOpenTo = (scope: Scope): boolean => scope.can('households.list');

/** Rows read back, to mask their names or to leave out those beyond the most. */
function shortened(rows: string, open: boolean): string {
  const list = (JSON.parse(rows) as MapHousehold[]).slice(0, MOST);
  return JSON.stringify(open ? list : list.map((row) => ({ ...row, name: maskName(row.name) })));
}
