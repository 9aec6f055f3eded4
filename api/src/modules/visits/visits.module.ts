import { Module } from '@nestjs/common';
import { DisbursementsController } from './disbursements.controller';
import { DisbursementsService } from './disbursements.service';
import { VisitFlowService } from './visit.flow.service';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  controllers: [VisitsController, DisbursementsController],
  providers: [VisitsService, VisitFlowService, DisbursementsService],
  exports: [VisitsService, VisitFlowService, DisbursementsService],
})
export class VisitsModule {}
