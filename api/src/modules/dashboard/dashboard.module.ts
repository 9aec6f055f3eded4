import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { BriefController } from './brief.controller';
import { BriefService } from './brief.service';
import { DashboardController } from './dashboard.controller';
import { DashboardService } from './dashboard.service';

@Module({
  imports: [CampaignsModule, ReportsModule, StatementsModule],
  controllers: [DashboardController, BriefController],
  providers: [DashboardService, BriefService],
})
export class DashboardModule {}
