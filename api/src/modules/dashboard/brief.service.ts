import { Injectable } from '@nestjs/common';
import type { BriefWords, CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import type { BasisView, CampaignRegionsQuery, CampaignSummaryView } from '@zhufu/contracts/reports/report.view';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { areaOf, segmentsOf } from '@zhufu/domain/regions';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import type { Scope } from '../../platform/scope';
import type { Region } from '../regions/regions.service';
import { ReportsService } from '../reports/reports.service';
import { StatementsService } from '../statements/statements.service';
import { briefPoints } from './brief.points';
import { spokenWords } from './brief.sql';
import { DashboardService } from './dashboard.service';

type Spoken = Omit<BriefWords, 'regionName'> & { regionCode: string };

/** A campaign on one page: the summary form's figures, the board's points, words of families, what was published (look.md, page 9). */
@Injectable()
export class BriefService {
  constructor(
    private readonly db: Db,
    private readonly reports: ReportsService,
    private readonly statements: StatementsService,
    private readonly dashboard: DashboardService,
  ) {}

  getBrief(scope: Scope, query: CampaignRegionsQuery): Promise<CampaignBriefView> {
    return this.db.snapshot(async () => {
      const summary = await this.reports.getSummary(scope, query);
      const board = await this.dashboard.getCampaign(scope, query);
      const region = await this.reports.regionOf(scope, query.regionCode);
      const nameOf = namesIn(summary);
      const rows = board.rows.map((row) => ({ ...row, regionName: nameOf(row.regionCode) ?? row.regionName }));
      const hasEnded = clock.today() > summary.basis.lastOn;
      return {
        ...summary,
        targetHouseholds: board.total.targetHouseholds,
        words: await this.wordsOf(region, summary),
        points: briefPoints({ rows, total: board.total, hasEnded }),
        published: await this.publishedBeside(scope, summary.basis),
      };
    });
  }

  /** None of a village, whose families are few. */
  private async wordsOf(region: Region, summary: CampaignSummaryView): Promise<BriefWords[]> {
    if (region.level === 'village') return [];
    const level = Math.max(2, segmentsOf(region.path).length);
    const spoken = await this.db.rows<Spoken>(spokenWords(summary.basis.campaignId, areaOf(region.path), level));
    const nameOf = namesIn(summary);
    const { regionName } = summary.total;
    return spoken.map(({ regionCode, ...words }) => ({ ...words, regionName: nameOf(regionCode) ?? regionName }));
  }

  /** Of the same region: the statement of the campaign, and the last year of aid before it. */
  private async publishedBeside(scope: Scope, basis: BasisView): Promise<StatementRow[]> {
    const { data } = await this.statements.listStatements(scope, { sort: 'firstOn', order: 'desc', perPage: 200 });
    const here = data.filter(({ regionCode }) => regionCode === basis.regionCode);
    const own = here.find(({ campaignId }) => campaignId === basis.campaignId);
    const before = here.find((row) => row.basis === 'year_of_aid' && row.lastOn < basis.firstOn);
    return [own, before].filter((row) => row !== undefined);
  }
}

/** How a region was called on the campaign's last day, as the summary says. */
const namesIn =
  ({ rows, total }: CampaignSummaryView) =>
  (code: string): string | undefined =>
    [...rows, total].find(({ regionCode }) => regionCode === code)?.regionName;
