import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { FundingReceiptCreateInput, FundingReceiptEditInput } from '@zhufu/contracts/funding/funding.input';
import { PostingListQuery } from '@zhufu/contracts/funding/funding.query';
import { FundingReceiptRow } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsNothing, ReturnsPage, Version } from '../../platform/http/allow';
import { Delete, Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { FundingReceiptsService } from './funding-receipts.service';

@Controller('api/funding-receipts')
export class FundingReceiptsController {
  constructor(private readonly receipts: FundingReceiptsService) {}

  @Get()
  @Allow('funding-receipts.list')
  @ReturnsPage(() => FundingReceiptRow)
  list(@InScope() scope: Scope, @Query() query: PostingListQuery): Promise<Page<FundingReceiptRow>> {
    return this.receipts.listReceipts(scope, query);
  }

  @Get(':id')
  @Allow('funding-receipts.show')
  @Returns(() => FundingReceiptRow)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<FundingReceiptRow> {
    return this.receipts.getReceipt(scope, id);
  }

  @Post()
  @Allow('funding-receipts.create')
  @Returns(() => FundingReceiptRow, 201)
  create(@InScope() scope: Scope, @Body() input: FundingReceiptCreateInput): Promise<FundingReceiptRow> {
    return this.receipts.createReceipt(scope, input);
  }

  @Patch(':id')
  @Allow('funding-receipts.edit')
  @NeedsVersion()
  @Returns(() => FundingReceiptRow)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: FundingReceiptEditInput,
  ): Promise<FundingReceiptRow> {
    return this.receipts.editReceipt(scope, id, version, input);
  }

  @Delete(':id')
  @Allow('funding-receipts.delete')
  @NeedsVersion()
  @ReturnsNothing()
  remove(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<void> {
    return this.receipts.removeDraft(scope, id, version);
  }

  @Post(':id/post')
  @Allow('funding-receipts.post')
  @NeedsVersion()
  @Returns(() => FundingReceiptRow)
  post(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<FundingReceiptRow> {
    return this.receipts.postReceipt(scope, id, version);
  }

  @Post(':id/reverse')
  @Allow('funding-receipts.reverse')
  @NeedsVersion()
  @Returns(() => FundingReceiptRow)
  reverse(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: ReasonInput,
  ): Promise<FundingReceiptRow> {
    return this.receipts.reverseReceipt(scope, id, version, input.reason);
  }
}
