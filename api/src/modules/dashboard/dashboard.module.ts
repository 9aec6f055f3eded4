import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { FundingModule } from '../funding/funding.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { VisitsModule } from '../visits/visits.module';
import { BriefController } from './brief.controller';
import { BriefService } from './brief.service';
import { DashboardController } from './dashboard.controller';
import { DashboardService } from './dashboard.service';

@Module({
  imports: [FundingModule, CampaignsModule, VisitsModule, ReportsModule, StatementsModule],
  controllers: [DashboardController, BriefController],
  providers: [DashboardService, BriefService],
})
export class DashboardModule {}
