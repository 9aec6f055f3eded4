import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { FundingSourceCreateInput, FundingSourceEditInput } from '@zhufu/contracts/funding/funding.input';
import { FundingSourceListQuery } from '@zhufu/contracts/funding/funding.query';
import { FundingSourceRow, FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { FundingSourcesService } from './funding-sources.service';

@Controller('api/funding-sources')
export class FundingSourcesController {
  constructor(private readonly sources: FundingSourcesService) {}

  @Get()
  @Allow('funding-sources.list')
  @ReturnsPage(() => FundingSourceRow)
  list(@InScope() scope: Scope, @Query() query: FundingSourceListQuery): Promise<Page<FundingSourceRow>> {
    return this.sources.listSources(scope, query);
  }

  @Get(':id')
  @Allow('funding-sources.show')
  @Returns(() => FundingSourceView)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<FundingSourceView> {
    return this.sources.getSource(scope, id);
  }

  @Post()
  @Allow('funding-sources.create')
  @Returns(() => FundingSourceView, 201)
  create(@InScope() scope: Scope, @Body() input: FundingSourceCreateInput): Promise<FundingSourceView> {
    return this.sources.createSource(scope, input);
  }

  @Patch(':id')
  @Allow('funding-sources.edit')
  @NeedsVersion()
  @Returns(() => FundingSourceView)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: FundingSourceEditInput,
  ): Promise<FundingSourceView> {
    return this.sources.editSource(scope, id, version, input);
  }
}
