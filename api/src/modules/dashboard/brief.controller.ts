import { Controller, Get, Query } from '@nestjs/common';
import { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import { CampaignRegionsQuery } from '@zhufu/contracts/reports/report.view';
import { Allow, InScope, Returns } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { BriefService } from './brief.service';

@Controller('api/reports')
export class BriefController {
  constructor(private readonly briefs: BriefService) {}

  @Get('campaign-brief')
  @Allow('reports.show')
  @Returns(() => CampaignBriefView)
  brief(@InScope() scope: Scope, @Query() query: CampaignRegionsQuery): Promise<CampaignBriefView> {
    return this.briefs.getBrief(scope, query);
  }
}
