import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import {
  CampaignCloneInput,
  CampaignCreateInput,
  CampaignEditInput,
  TargetsInput,
} from '@zhufu/contracts/campaigns/campaign.input';
import { CampaignListQuery, TargetsQuery } from '@zhufu/contracts/campaigns/campaign.query';
import { CampaignRow, CampaignView, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import type { Page } from '@zhufu/contracts/list-query';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { CampaignsService } from './campaigns.service';
import { TargetsService } from './targets.service';

@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly targets: TargetsService,
  ) {}

  @Get()
  @Allow('campaigns.list')
  @ReturnsPage(() => CampaignRow)
  list(@InScope() scope: Scope, @Query() query: CampaignListQuery): Promise<Page<CampaignRow>> {
    return this.campaigns.listCampaigns(scope, query);
  }

  @Get(':id')
  @Allow('campaigns.show')
  @Returns(() => CampaignView)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<CampaignView> {
    return this.campaigns.getCampaign(scope, id);
  }

  @Post()
  @Allow('campaigns.create')
  @Returns(() => CampaignView, 201)
  create(@InScope() scope: Scope, @Body() input: CampaignCreateInput): Promise<CampaignView> {
    return this.campaigns.createCampaign(scope, input);
  }

  @Post(':id/clone')
  @Allow('campaigns.create')
  @Returns(() => CampaignView, 201)
  clone(@InScope() scope: Scope, @Param() { id }: IdParam, @Body() input: CampaignCloneInput): Promise<CampaignView> {
    return this.campaigns.cloneCampaign(scope, id, input);
  }

  @Patch(':id')
  @Allow('campaigns.edit')
  @NeedsVersion()
  @Returns(() => CampaignView)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: CampaignEditInput,
  ): Promise<CampaignView> {
    return this.campaigns.editCampaign(scope, id, version, input);
  }

  @Get(':id/targets')
  @Allow('campaigns.targets')
  @Returns(() => TargetsView)
  showTargets(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Query() { parentCode }: TargetsQuery,
  ): Promise<TargetsView> {
    return this.targets.getTargets(scope, id, parentCode);
  }

  @Post(':id/targets')
  @Allow('campaigns.set_targets')
  @Returns(() => TargetsView)
  setTargets(@InScope() scope: Scope, @Param() { id }: IdParam, @Body() input: TargetsInput): Promise<TargetsView> {
    return this.targets.setTargets(scope, id, input);
  }
}
