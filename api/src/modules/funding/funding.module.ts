import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/regions.module';
import { FundingParty, FundingReceipt, FundingSource, FundingTransfer } from './funding.entity';
import { FundingPartiesController } from './funding-parties.controller';
import { FundingPartiesService } from './funding-parties.service';
import { FundingReceiptsController } from './funding-receipts.controller';
import { FundingReceiptsService } from './funding-receipts.service';
import { FundingSourcesController } from './funding-sources.controller';
import { FundingSourcesService } from './funding-sources.service';
import { FundingTransfersController } from './funding-transfers.controller';
import { FundingTransfersService } from './funding-transfers.service';
import { LedgerController } from './ledger.controller';
import { LedgerService } from './ledger.service';

@Module({
  imports: [TypeOrmModule.forFeature([FundingParty, FundingSource, FundingReceipt, FundingTransfer]), RegionsModule],
  controllers: [
    FundingPartiesController,
    FundingSourcesController,
    FundingReceiptsController,
    FundingTransfersController,
    LedgerController,
  ],
  providers: [
    FundingPartiesService,
    FundingSourcesService,
    FundingReceiptsService,
    FundingTransfersService,
    LedgerService,
  ],
  exports: [FundingPartiesService, FundingSourcesService, FundingReceiptsService, FundingTransfersService],
})
export class FundingModule {}
