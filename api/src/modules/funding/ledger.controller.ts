import { Controller, Get, Query } from '@nestjs/common';
import { LedgerListQuery } from '@zhufu/contracts/funding/funding.query';
import { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { Allow, InScope, ReturnsPage } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { LedgerService } from './ledger.service';

@Controller('api/ledger')
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

  @Get()
  @Allow('ledger.list')
  @ReturnsPage(() => LedgerRow)
  list(@InScope() scope: Scope, @Query() query: LedgerListQuery): Promise<Page<LedgerRow>> {
    return this.ledger.listEntries(scope, query);
  }
}
