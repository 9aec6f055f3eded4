import { Controller, Get, Query } from '@nestjs/common';
import { NoQuery, type Page } from '@zhufu/contracts/list-query';
import {
  CampaignRegionsQuery,
  CampaignSummaryView,
  CampaignTotalsQuery,
  CampaignTotalsView,
  CampaignYearRow,
  UnreachedQuery,
  UnreachedRow,
} from '@zhufu/contracts/reports/report.view';
import { JsonText } from '../../platform/http/json-text';
import { Allow, InScope, Returns, ReturnsPage } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { ReportsService } from './reports.service';

@Controller('api/reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get('campaign-totals')
  @Allow('reports.show')
  @Returns(() => CampaignTotalsView)
  totals(@InScope() scope: Scope, @Query() query: CampaignTotalsQuery): Promise<JsonText> {
    return this.reports.tellTotals(scope, query);
  }

  @Get('campaign-summary')
  @Allow('reports.show')
  @Returns(() => CampaignSummaryView)
  summary(@InScope() scope: Scope, @Query() query: CampaignRegionsQuery): Promise<CampaignSummaryView> {
    return this.reports.getSummary(scope, query);
  }

  @Get('campaign-years')
  @Allow('reports.list')
  @ReturnsPage(() => CampaignYearRow)
  years(@InScope() scope: Scope, @Query() _query: NoQuery): Promise<Page<CampaignYearRow>> {
    return this.reports.getYears(scope);
  }

  @Get('unreached')
  @Allow('reports.list')
  @ReturnsPage(() => UnreachedRow)
  unreached(@InScope() scope: Scope, @Query() query: UnreachedQuery): Promise<Page<UnreachedRow>> {
    return this.reports.listUnreached(scope, query);
  }
}
