import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { RegionsModule } from '../regions/regions.module';
import { Household, HouseholdMember } from './household.entity';
import { HouseholdFlowController } from './household.flow.controller';
import { HouseholdFlowService } from './household.flow.service';
import { HouseholdHistory } from './household.history';
import { HouseholdParts } from './household.parts';
import { HouseholdRevealService } from './household.reveal.service';
import { HouseholdSummary } from './household.summary';
import { HouseholdsController } from './households.controller';
import { HouseholdsService } from './households.service';

@Module({
  imports: [TypeOrmModule.forFeature([Household, HouseholdMember]), RegionsModule, AuditModule],
  controllers: [HouseholdsController, HouseholdFlowController],
  providers: [
    HouseholdsService,
    HouseholdFlowService,
    HouseholdParts,
    HouseholdRevealService,
    HouseholdSummary,
    HouseholdHistory,
  ],
  exports: [HouseholdsService, HouseholdFlowService],
})
export class HouseholdsModule {}
