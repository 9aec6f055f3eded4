import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { FundingPartyCreateInput, FundingPartyEditInput } from '@zhufu/contracts/funding/funding.input';
import { FundingPartyRow } from '@zhufu/contracts/funding/funding.view';
import { ListQuery, type Page } from '@zhufu/contracts/list-query';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { FundingPartiesService } from './funding-parties.service';

@Controller('api/funding-parties')
export class FundingPartiesController {
  constructor(private readonly parties: FundingPartiesService) {}

  @Get()
  @Allow('funding-parties.list')
  @ReturnsPage(() => FundingPartyRow)
  list(@InScope() scope: Scope, @Query() query: ListQuery): Promise<Page<FundingPartyRow>> {
    return this.parties.listParties(scope, query);
  }

  @Get(':id')
  @Allow('funding-parties.show')
  @Returns(() => FundingPartyRow)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<FundingPartyRow> {
    return this.parties.getParty(scope, id);
  }

  @Post()
  @Allow('funding-parties.create')
  @Returns(() => FundingPartyRow, 201)
  create(@InScope() scope: Scope, @Body() input: FundingPartyCreateInput): Promise<FundingPartyRow> {
    return this.parties.createParty(scope, input);
  }

  @Patch(':id')
  @Allow('funding-parties.edit')
  @NeedsVersion()
  @Returns(() => FundingPartyRow)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: FundingPartyEditInput,
  ): Promise<FundingPartyRow> {
    return this.parties.editParty(scope, id, version, input);
  }
}
