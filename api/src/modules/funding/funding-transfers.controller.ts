import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { FundingTransferCreateInput, FundingTransferEditInput } from '@zhufu/contracts/funding/funding.input';
import { PostingListQuery } from '@zhufu/contracts/funding/funding.query';
import { FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsNothing, ReturnsPage, Version } from '../../platform/http/allow';
import { Delete, Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { FundingTransfersService } from './funding-transfers.service';

@Controller('api/funding-transfers')
export class FundingTransfersController {
  constructor(private readonly transfers: FundingTransfersService) {}

  @Get()
  @Allow('funding-transfers.list')
  @ReturnsPage(() => FundingTransferRow)
  list(@InScope() scope: Scope, @Query() query: PostingListQuery): Promise<Page<FundingTransferRow>> {
    return this.transfers.listTransfers(scope, query);
  }

  @Get(':id')
  @Allow('funding-transfers.show')
  @Returns(() => FundingTransferRow)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<FundingTransferRow> {
    return this.transfers.getTransfer(scope, id);
  }

  @Post()
  @Allow('funding-transfers.create')
  @Returns(() => FundingTransferRow, 201)
  create(@InScope() scope: Scope, @Body() input: FundingTransferCreateInput): Promise<FundingTransferRow> {
    return this.transfers.createTransfer(scope, input);
  }

  @Patch(':id')
  @Allow('funding-transfers.edit')
  @NeedsVersion()
  @Returns(() => FundingTransferRow)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: FundingTransferEditInput,
  ): Promise<FundingTransferRow> {
    return this.transfers.editTransfer(scope, id, version, input);
  }

  @Delete(':id')
  @Allow('funding-transfers.delete')
  @NeedsVersion()
  @ReturnsNothing()
  remove(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<void> {
    return this.transfers.removeDraft(scope, id, version);
  }

  @Post(':id/post')
  @Allow('funding-transfers.post')
  @NeedsVersion()
  @Returns(() => FundingTransferRow)
  post(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<FundingTransferRow> {
    return this.transfers.postTransfer(scope, id, version);
  }

  @Post(':id/reverse')
  @Allow('funding-transfers.reverse')
  @NeedsVersion()
  @Returns(() => FundingTransferRow)
  reverse(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: ReasonInput,
  ): Promise<FundingTransferRow> {
    return this.transfers.reverseTransfer(scope, id, version, input.reason);
  }
}
