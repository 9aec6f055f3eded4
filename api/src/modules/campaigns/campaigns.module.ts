import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HouseholdsModule } from '../households/households.module';
import { RegionsModule } from '../regions/regions.module';
import { Campaign } from './campaign.entity';
import { CampaignFlowController } from './campaign.flow.controller';
import { CampaignFlowService } from './campaign.flow.service';
import { CampaignParts } from './campaign.parts';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { RosterController } from './roster.controller';
import { RosterService } from './roster.service';
import { TargetsService } from './targets.service';

@Module({
  imports: [TypeOrmModule.forFeature([Campaign]), RegionsModule, HouseholdsModule],
  controllers: [CampaignsController, CampaignFlowController, RosterController],
  providers: [CampaignsService, CampaignFlowService, CampaignParts, TargetsService, RosterService],
  exports: [CampaignsService, CampaignFlowService, TargetsService],
})
export class CampaignsModule {}
