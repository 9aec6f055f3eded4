import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import { ReasonInput } from '@zhufu/contracts/reason.input';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { PayInput, SignInput } from '@zhufu/contracts/visits/visit.input';
import { DisbursementListQuery } from '@zhufu/contracts/visits/visit.query';
import { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Post, PostOne } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { DisbursementsService } from './disbursements.service';

@Controller('api/disbursements')
export class DisbursementsController {
  constructor(private readonly disbursements: DisbursementsService) {}

  @Get()
  @Allow('disbursements.list')
  @ReturnsPage(() => DisbursementRow)
  list(@InScope() scope: Scope, @Query() query: DisbursementListQuery): Promise<Page<DisbursementRow>> {
    return this.disbursements.listLines(scope, query);
  }

  @Get(':id')
  @Allow('disbursements.list')
  @Returns(() => DisbursementRow)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<DisbursementRow> {
    return this.disbursements.getLine(scope, id);
  }

  @PostOne(':id/pay')
  @Allow('disbursements.pay')
  @NeedsVersion()
  @Returns(() => DisbursementRow)
  pay(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: PayInput,
  ): Promise<DisbursementRow> {
    return this.disbursements.pay(scope, id, version, input);
  }

  @PostOne(':id/sign')
  @Allow('disbursements.sign')
  @NeedsVersion()
  @Returns(() => DisbursementRow)
  sign(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: SignInput,
  ): Promise<DisbursementRow> {
    return this.disbursements.sign(scope, id, version, input);
  }

  @Post(':id/reverse')
  @Allow('disbursements.reverse')
  @NeedsVersion()
  @Returns(() => DisbursementRow)
  reverse(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() { reason }: ReasonInput,
  ): Promise<DisbursementRow> {
    return this.disbursements.reverse(scope, id, version, reason);
  }
}
