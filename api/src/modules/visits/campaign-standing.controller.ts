import { Controller, Get, Param, Query } from '@nestjs/common';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { CampaignStandingQuery, CampaignStandingView } from '@zhufu/contracts/visits/campaign-standing.view';
import { Allow, InScope, Returns } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { CampaignStandingService } from './campaign-standing.service';

@Controller('api/campaigns')
export class CampaignStandingController {
  constructor(private readonly standings: CampaignStandingService) {}

  @Get(':id/standing')
  @Allow('campaigns.standing')
  @Returns(() => CampaignStandingView)
  standing(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Query() query: CampaignStandingQuery,
  ): Promise<CampaignStandingView> {
    return this.standings.getStanding(scope, id, query);
  }
}
