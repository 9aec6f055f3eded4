import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccountsModule } from './modules/accounts/accounts.module';
import { AuditModule } from './modules/audit/audit.module';
import { CampaignsModule } from './modules/campaigns/campaigns.module';
import { DashboardModule } from './modules/dashboard/dashboard.module';
import { FundingModule } from './modules/funding/funding.module';
import { GoodsModule } from './modules/goods/goods.module';
import { MapModule } from './modules/map/map.module';
import { ReportsModule } from './modules/reports/reports.module';
import { StatementsModule } from './modules/statements/statements.module';
import { VisitsModule } from './modules/visits/visits.module';
import { HouseholdsModule } from './modules/households/households.module';
import { RegionsModule } from './modules/regions/regions.module';
import { DbModule } from './platform/db/db.module';
import { AuthorityGuard } from './platform/http/authority.guard';
import { HealthController } from './platform/http/health.controller';
import { ProblemFilter } from './platform/http/problem.filter';
import { ValidationPipe } from './platform/http/validation.pipe';
import { JobsModule } from './platform/jobs/jobs.module';
import { SealedModule } from './platform/sealed/sealed.module';

/** What the application needs from outside itself. */
export interface Surroundings {
  databaseUrl: string;
  poolSize: number;
  masterKey: Buffer;
  /** The owner's address; without it this process runs no jobs. */
  jobsUrl?: string;
}

@Module({})
export class AppModule {
  static in({ databaseUrl, poolSize, masterKey, jobsUrl }: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DbModule.at(databaseUrl, poolSize),
        SealedModule.with(masterKey),
        JobsModule.at(jobsUrl),
        RegionsModule,
        AccountsModule,
        AuditModule,
        HouseholdsModule,
        FundingModule,
        CampaignsModule,
        GoodsModule,
        VisitsModule,
        StatementsModule,
        ReportsModule,
        DashboardModule,
        MapModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AuthorityGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
