import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { HouseholdsModule } from '../households/households.module';
import { CampaignStandingController } from './campaign-standing.controller';
import { CampaignStandingService } from './campaign-standing.service';
import { DisbursementsController } from './disbursements.controller';
import { DisbursementsService } from './disbursements.service';
import { HouseholdStoryController } from './household-story.controller';
import { HouseholdStoryService } from './household-story.service';
import { VisitFlowService } from './visit.flow.service';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [HouseholdsModule, CampaignsModule],
  controllers: [VisitsController, DisbursementsController, HouseholdStoryController, CampaignStandingController],
  providers: [VisitsService, VisitFlowService, DisbursementsService, HouseholdStoryService, CampaignStandingService],
  exports: [VisitsService, VisitFlowService, DisbursementsService],
})
export class VisitsModule {}
