import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { RevealInput, RevealView } from '@zhufu/contracts/households/household.actions';
import { HouseholdCreateInput, HouseholdEditInput } from '@zhufu/contracts/households/household.input';
import { HouseholdListQuery, SummaryQuery } from '@zhufu/contracts/households/household.query';
import { HouseholdRow, HouseholdView, LookerRow, SummaryView } from '@zhufu/contracts/households/household.view';
import { ListQuery, type Page } from '@zhufu/contracts/list-query';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { JsonText } from '../../platform/http/json-text';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { HouseholdHistory } from './household.history';
import { HouseholdRevealService } from './household.reveal.service';
import { HouseholdSummary } from './household.summary';
import { HouseholdsService } from './households.service';

@Controller('api/households')
export class HouseholdsController {
  constructor(
    private readonly households: HouseholdsService,
    private readonly reveals: HouseholdRevealService,
    private readonly summaries: HouseholdSummary,
    private readonly histories: HouseholdHistory,
  ) {}

  @Get()
  @Allow('households.list')
  @ReturnsPage(() => HouseholdRow)
  list(@InScope() scope: Scope, @Query() query: HouseholdListQuery): Promise<JsonText> {
    return this.households.listHouseholds(scope, query);
  }

  @Get('summary')
  @Allow('households.summary')
  @Returns(() => SummaryView)
  summary(@InScope() scope: Scope, @Query() { regionCode }: SummaryQuery): Promise<SummaryView> {
    return this.summaries.getSummary(scope, regionCode);
  }

  @Get(':id')
  @Allow('households.show')
  @Returns(() => HouseholdView)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<HouseholdView> {
    return this.households.getHousehold(scope, id);
  }

  @Post()
  @Allow('households.create')
  @Returns(() => HouseholdView, 201)
  create(@InScope() scope: Scope, @Body() input: HouseholdCreateInput): Promise<HouseholdView> {
    return this.households.createHousehold(scope, input);
  }

  @Patch(':id')
  @Allow('households.edit')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: HouseholdEditInput,
  ): Promise<HouseholdView> {
    return this.households.editHousehold(scope, id, version, input);
  }

  @Post(':id/reveal')
  @Allow('households.reveal')
  @Returns(() => RevealView)
  reveal(@InScope() scope: Scope, @Param() { id }: IdParam, @Body() input: RevealInput): Promise<RevealView> {
    return this.reveals.reveal(scope, id, input);
  }

  @Get(':id/lookers')
  @Allow('households.lookers')
  @ReturnsPage(() => LookerRow)
  lookers(@InScope() scope: Scope, @Param() { id }: IdParam, @Query() query: ListQuery): Promise<Page<LookerRow>> {
    return this.reveals.listLookers(scope, id, query);
  }

  @Get(':id/history')
  @Allow('households.history')
  @ReturnsPage(() => AuditRow)
  history(@InScope() scope: Scope, @Param() { id }: IdParam, @Query() query: ListQuery): Promise<Page<AuditRow>> {
    return this.histories.listHistory(scope, id, query);
  }
}
