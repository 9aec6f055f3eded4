import { Body, Controller, Get, Param } from '@nestjs/common';
import { CampaignView, CampaignWaitingView } from '@zhufu/contracts/campaigns/campaign.view';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, Version } from '../../platform/http/allow';
import { Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { CampaignFlowService } from './campaign.flow.service';

/** The verbs of decisions.md, Flows; each needs the version that was looked at. */
@Controller('api/campaigns/:id')
export class CampaignFlowController {
  constructor(private readonly flow: CampaignFlowService) {}

  @Get('waiting')
  @Allow('campaigns.move')
  @Returns(() => CampaignWaitingView)
  waiting(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<CampaignWaitingView> {
    return this.flow.getWaiting(scope, id);
  }

  @Post('issue')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  issue(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'issue');
  }

  @Post('list_roster')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  listRoster(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'list_roster');
  }

  @Post('start')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  start(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'start');
  }

  @Post('close_entry')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  closeEntry(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'close_entry');
  }

  @Post('total')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  total(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'total');
  }

  @Post('submit')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  submit(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'submit');
  }

  @Post('archive')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  archive(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'archive');
  }

  @Post('reopen')
  @Allow('campaigns.move')
  @NeedsVersion()
  @Returns(() => CampaignView)
  reopen(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() { reason }: ReasonInput,
  ): Promise<CampaignView> {
    return this.flow.move(scope, id, version, 'reopen', reason);
  }
}
