import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { VisitCreateInput, VisitEditInput } from '@zhufu/contracts/visits/visit.input';
import { VisitFormQuery, VisitListQuery } from '@zhufu/contracts/visits/visit.query';
import { VisitFormView, VisitRow, VisitStanding, VisitView } from '@zhufu/contracts/visits/visit.view';
import {
  Allow,
  AtOnce,
  InScope,
  NeedsVersion,
  Returns,
  ReturnsNothing,
  ReturnsPage,
  Version,
} from '../../platform/http/allow';
import { JsonText } from '../../platform/http/json-text';
import { Delete, Patch, Post, PostOne } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { VisitFlowService } from './visit.flow.service';
import { VisitsService } from './visits.service';

@Controller('api/visits')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly flow: VisitFlowService,
  ) {}

  @Get()
  @Allow('visits.list')
  @ReturnsPage(() => VisitRow)
  list(@InScope() scope: Scope, @Query() query: VisitListQuery): Promise<Page<VisitRow>> {
    return this.visits.listVisits(scope, query);
  }

  @Get('form')
  @Allow('visits.form')
  @Returns(() => VisitFormView)
  form(@InScope() scope: Scope, @Query() query: VisitFormQuery): Promise<VisitFormView> {
    return this.visits.getForm(scope, query);
  }

  @Get(':id')
  @Allow('visits.show')
  @Returns(() => VisitView)
  show(@Param() { id }: IdParam): Promise<JsonText> {
    return this.visits.getVisit(id);
  }

  @PostOne()
  @Allow('visits.create')
  @AtOnce()
  @Returns(() => VisitStanding, 201)
  create(@Body() input: VisitCreateInput): Promise<VisitStanding | JsonText> {
    return this.visits.createVisit(input);
  }

  @Patch(':id')
  @Allow('visits.edit')
  @AtOnce()
  @NeedsVersion()
  @Returns(() => VisitView)
  edit(@Param() { id }: IdParam, @Version() version: number, @Body() input: VisitEditInput): Promise<JsonText> {
    return this.visits.editVisit(id, version, input);
  }

  @Delete(':id')
  @Allow('visits.delete')
  @AtOnce()
  @NeedsVersion()
  @ReturnsNothing()
  remove(@Param() { id }: IdParam, @Version() version: number): Promise<void> {
    return this.visits.removeDraft(id, version);
  }

  @PostOne(':id/submit')
  @Allow('visits.submit')
  @AtOnce()
  @NeedsVersion()
  @Returns(() => VisitStanding)
  submit(@Param() { id }: IdParam, @Version() version: number): Promise<JsonText> {
    return this.flow.submit(id, version);
  }

  @PostOne(':id/confirm')
  @Allow('visits.confirm')
  @AtOnce()
  @NeedsVersion()
  @Returns(() => VisitStanding)
  confirm(@Param() { id }: IdParam, @Version() version: number): Promise<JsonText> {
    return this.flow.confirm(id, version);
  }

  @Post(':id/return')
  @Allow('visits.return')
  @NeedsVersion()
  @Returns(() => VisitStanding)
  return(@Param() { id }: IdParam, @Version() version: number, @Body() { reason }: ReasonInput): Promise<JsonText> {
    return this.flow.return(id, version, reason);
  }

  @Post(':id/void')
  @Allow('visits.void')
  @NeedsVersion()
  @Returns(() => VisitStanding)
  void(@Param() { id }: IdParam, @Version() version: number, @Body() { reason }: ReasonInput): Promise<JsonText> {
    return this.flow.void(id, version, reason);
  }
}
