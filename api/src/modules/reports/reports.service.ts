import { Injectable } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import type {
  BasisView,
  CampaignRegionsQuery,
  CampaignSummaryRow,
  CampaignSummaryView,
  CampaignTotalsQuery,
  CampaignTotalsView,
  CampaignYearRow,
  UnreachedQuery,
  UnreachedRow,
} from '@zhufu/contracts/reports/report.view';
import { maskName } from '@zhufu/domain/masks';
import { areaOf, segmentsOf } from '@zhufu/domain/regions';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { JsonText } from '../../platform/http/json-text';
import { Problem } from '../../platform/http/problem';
import { readListing, readPage } from '../../platform/listing';
import type { Scope } from '../../platform/scope';
import { sql, word } from '../../platform/sql';
import { CampaignsService } from '../campaigns/campaigns.service';
import { HouseholdsService } from '../households/households.service';
import { type Region, RegionsService } from '../regions/regions.service';
import { type Part, summary, totals, unreached, unreachedSorts, years } from './reports.sql';

/** The city is the sum of its counties. */
const rollUpLevel = (path: string): number => Math.max(2, segmentsOf(path).length);

/** Campaign figures from the roll-ups, each with its basis (product.md 3.2). */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Db,
    private readonly regions: RegionsService,
    private readonly campaigns: CampaignsService,
    private readonly households: HouseholdsService,
  ) {}

  async getTotals(scope: Scope, query: CampaignTotalsQuery): Promise<CampaignTotalsView> {
    return JSON.parse((await this.tellTotals(scope, query)).text) as CampaignTotalsView;
  }

  /** Campaign totals as the text that PostgreSQL has written. */
  async tellTotals(scope: Scope, { campaignId, by, regionCode }: CampaignTotalsQuery): Promise<JsonText> {
    const region = regionCode ? await this.regions.getWithin(scope, regionCode, 'regionCode') : scope.region;
    const whole: Part = { campaignId, level: rollUpLevel(region.path), area: areaOf(region.path) };
    const found = await this.db.one<FoundTotals>(totals(whole, by, region.id, this.campaigns.isSeen(scope)));
    if (!found) throw new Problem('notFound');
    const { rows, total, ...named } = found;
    return new JsonText(
      `{"rows":${rows},"total":${total},"basis":${JSON.stringify(basisOf({ ...named, campaignId }))}}`,
    );
  }

  getSummary(scope: Scope, { campaignId, regionCode }: CampaignRegionsQuery): Promise<CampaignSummaryView> {
    return this.db.snapshot(async () => {
      const campaign = await this.campaigns.getCampaign(scope, campaignId);
      const region = await this.regionOf(scope, regionCode);
      const listedBelow = this.campaigns.listedBelow(campaignId, sql`${region.id}`);
      const found = await this.db.rows<CampaignSummaryRow & { own: boolean }>(
        summary(campaignId, region.id, campaign.lastOn, listedBelow),
      );
      const plain = ({ own: _own, ...row }: CampaignSummaryRow & { own: boolean }): CampaignSummaryRow => row;
      const own = found.find((row) => row.own);
      if (!own) throw new Problem('notFound');
      return {
        rows: found.filter((row) => !row.own).map(plain),
        total: plain(own),
        basis: basisOf({
          campaignId,
          campaignName: campaign.name,
          firstOn: campaign.firstOn,
          lastOn: campaign.lastOn,
          regionCode: region.code,
          regionName: own.regionName,
        }),
      };
    });
  }

  async getYears(scope: Scope): Promise<Page<CampaignYearRow>> {
    const data = await this.db.rows<CampaignYearRow>(years(scope, rollUpLevel(scope.region.path)));
    return { data, total: data.length };
  }

  async listUnreached(scope: Scope, query: UnreachedQuery): Promise<Page<UnreachedRow>> {
    await this.campaigns.getCampaign(scope, query.campaignId);
    const { campaignId, category } = query;
    const counted = { campaignId, category, registered: word('n.registered'), reached: word('h.households') };
    const isUnreached = this.campaigns.isUnreached(sql`${campaignId}`, word('h.id'));
    const found = this.households.foundBy(scope, query.q);
    const page = await readPage<UnreachedRow>(
      this.db,
      unreached(scope, query, isUnreached, this.campaigns.unreachedIn(counted), found),
      readListing(query, unreachedSorts, word('h.id')),
    );
    return scope.can('households.list') ? page : { ...page, data: page.data.map(masked) };
  }

  /** The region asked for within the area, else the reader's own. */
  async regionOf(scope: Scope, code?: string): Promise<Region> {
    if (code) return this.regions.getWithin(scope, code, 'regionCode');
    return this.regions.getActing(scope);
  }
}

const masked = (row: UnreachedRow): UnreachedRow => ({ ...row, headName: maskName(row.headName) });

type Named = Omit<BasisView, 'households' | 'money' | 'asOf'>;
type FoundTotals = Named & { rows: string; total: string };

/** What the figures of a campaign in a region count, as of now. */
const basisOf = (named: Named): BasisView => ({
  ...named,
  households: 'reached_confirmed',
  money: 'posted',
  asOf: clock.now().toISOString(),
});
