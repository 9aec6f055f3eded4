import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { RosterAddInput } from '@zhufu/contracts/campaigns/campaign.input';
import { RosterListQuery } from '@zhufu/contracts/campaigns/campaign.query';
import { RosterAddView, RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { Page } from '@zhufu/contracts/list-query';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsNothing, ReturnsPage, Version } from '../../platform/http/allow';
import { Delete, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { RosterService } from './roster.service';

@Controller('api/roster-entries')
export class RosterController {
  constructor(private readonly roster: RosterService) {}

  @Get()
  @Allow('roster-entries.list')
  @ReturnsPage(() => RosterRow)
  list(@InScope() scope: Scope, @Query() query: RosterListQuery): Promise<Page<RosterRow>> {
    return this.roster.listEntries(scope, query);
  }

  @Post()
  @Allow('roster-entries.create')
  @Returns(() => RosterAddView)
  add(@InScope() scope: Scope, @Body() input: RosterAddInput): Promise<RosterAddView> {
    return this.roster.addEntries(scope, input);
  }

  @Post(':id/not_done')
  @Allow('roster-entries.edit')
  @NeedsVersion()
  @Returns(() => RosterRow)
  notDone(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() { reason }: ReasonInput,
  ): Promise<RosterRow> {
    return this.roster.noteNotDone(scope, id, version, reason);
  }

  @Delete(':id')
  @Allow('roster-entries.delete')
  @ReturnsNothing()
  remove(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<void> {
    return this.roster.removeEntry(scope, id);
  }
}
