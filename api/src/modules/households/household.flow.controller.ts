import { Body, Controller, Param } from '@nestjs/common';
import { CloseInput, MoveOutInput } from '@zhufu/contracts/households/household.actions';
import { HouseholdView } from '@zhufu/contracts/households/household.view';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, Version } from '../../platform/http/allow';
import { Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { HouseholdFlowService } from './household.flow.service';

/** The verbs of decisions.md, Flows; each needs the version that was looked at. */
@Controller('api/households/:id')
export class HouseholdFlowController {
  constructor(private readonly flow: HouseholdFlowService) {}

  @Post('review')
  @Allow('households.review')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  review(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<HouseholdView> {
    return this.flow.review(scope, id, version);
  }

  @Post('approve')
  @Allow('households.approve')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  approve(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<HouseholdView> {
    return this.flow.approve(scope, id, version);
  }

  @Post('return')
  @Allow('households.return')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  return(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: ReasonInput,
  ): Promise<HouseholdView> {
    return this.flow.return(scope, id, version, input.reason);
  }

  @Post('redraft')
  @Allow('households.edit')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  redraft(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<HouseholdView> {
    return this.flow.redraft(scope, id, version);
  }

  @Post('suspend')
  @Allow('households.suspend')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  suspend(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: ReasonInput,
  ): Promise<HouseholdView> {
    return this.flow.suspend(scope, id, version, input.reason);
  }

  @Post('resume')
  @Allow('households.resume')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  resume(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<HouseholdView> {
    return this.flow.resume(scope, id, version);
  }

  @Post('move_out')
  @Allow('households.move_out')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  moveOut(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: MoveOutInput,
  ): Promise<HouseholdView> {
    return this.flow.moveOut(scope, id, version, input);
  }

  @Post('close')
  @Allow('households.close')
  @NeedsVersion()
  @Returns(() => HouseholdView)
  close(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: CloseInput,
  ): Promise<HouseholdView> {
    return this.flow.close(scope, id, version, input);
  }
}
