import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/households.module';
import { DisbursementsController } from './disbursements.controller';
import { DisbursementsService } from './disbursements.service';
import { HouseholdStoryController } from './household-story.controller';
import { HouseholdStoryService } from './household-story.service';
import { VisitFlowService } from './visit.flow.service';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [HouseholdsModule],
  controllers: [VisitsController, DisbursementsController, HouseholdStoryController],
  providers: [VisitsService, VisitFlowService, DisbursementsService, HouseholdStoryService],
  exports: [VisitsService, VisitFlowService, DisbursementsService],
})
export class VisitsModule {}
