import { Injectable } from '@nestjs/common';
import type {
  CampaignDashboardView,
  CampaignRegionsQuery,
  DayRow,
  ProgressRow,
  WaitingView,
} from '@zhufu/contracts/reports/report.view';
import { type Area, areaOf } from '@zhufu/domain/regions';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql, word } from '../../platform/sql';
import { CampaignsService } from '../campaigns/campaigns.service';
import { FundingReceiptsService } from '../funding/funding-receipts.service';
import { FundingTransfersService } from '../funding/funding-transfers.service';
import { ReportsService } from '../reports/reports.service';
import { DisbursementsService } from '../visits/disbursements.service';
import { VisitsService } from '../visits/visits.service';
import { progressRows, sourcesOf, waitingFor } from './dashboard.sql';

/** One campaign at a glance: who is behind, where the money is, what waits (look.md, pages 1 and 2). */
@Injectable()
export class DashboardService {
  constructor(
    private readonly db: Db,
    private readonly reports: ReportsService,
    private readonly campaigns: CampaignsService,
    private readonly visits: VisitsService,
    private readonly lines: DisbursementsService,
    private readonly receipts: FundingReceiptsService,
    private readonly transfers: FundingTransfersService,
  ) {}

  getCampaign(scope: Scope, { campaignId, regionCode }: CampaignRegionsQuery): Promise<CampaignDashboardView> {
    return this.db.snapshot(async () => {
      const { rows: byDay, basis } = await this.reports.getTotals(scope, { campaignId, regionCode, by: 'day' });
      const region = await this.reports.regionOf(scope, regionCode);
      const counted = { campaignId, registered: word('n.registered'), reached: word('h.households') };
      const listedBelow = this.campaigns.listedBelow(campaignId, sql`${region.id}`);
      const found = await this.db.rows<ProgressRow & { own: boolean }>(
        progressRows(campaignId, region.id, this.campaigns.unreachedIn(counted), listedBelow),
      );
      const own = found.find((row) => row.own);
      if (!own) throw new Problem('notFound');
      const days = byDay.map(({ day, households, amount }) => ({ day, households, amount }) as DayRow);
      const isOwn = region.id === scope.region.id;
      const sources = isOwn ? await this.db.rows<{ id: string }>(sourcesOf(campaignId)) : [];
      return {
        rows: found.filter((row) => !row.own).map(plain),
        total: plain(own),
        days,
        sourceIds: sources.map(({ id }) => id),
        waiting: await this.waitingFor(scope, campaignId, areaOf(region.path)),
        basis,
      };
    });
  }

  private async waitingFor(scope: Scope, campaignId: string, area: Area): Promise<WaitingView> {
    const statement = waitingFor(campaignId, area, {
      visitsToConfirm: this.visits.toConfirm(scope),
      linesToPay: this.lines.toPay(scope),
      receiptsToPost: this.receipts.toPost(scope),
      transfersToPost: this.transfers.toPost(scope),
    });
    return (await this.db.one<WaitingView>(statement)) as WaitingView;
  }
}

const plain = ({ own: _own, ...row }: ProgressRow & { own: boolean }): ProgressRow => row;
