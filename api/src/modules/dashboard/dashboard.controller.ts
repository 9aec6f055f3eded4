import { Controller, Get, Query } from '@nestjs/common';
import { CampaignDashboardView, CampaignRegionsQuery } from '@zhufu/contracts/reports/report.view';
import { Allow, InScope, Returns } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { DashboardService } from './dashboard.service';

@Controller('api/dashboard')
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @Get('campaign')
  @Allow('dashboard.show')
  @Returns(() => CampaignDashboardView)
  campaign(@InScope() scope: Scope, @Query() query: CampaignRegionsQuery): Promise<CampaignDashboardView> {
    return this.dashboard.getCampaign(scope, query);
  }
}
