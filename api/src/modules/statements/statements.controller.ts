import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { StatementCreateInput, StatementEditInput } from '@zhufu/contracts/statements/statement.input';
import { StatementListQuery, StatementRow } from '@zhufu/contracts/statements/statement.view';
import type { Page } from '@zhufu/contracts/list-query';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { StatementsService } from './statements.service';

@Controller('api/statements')
export class StatementsController {
  constructor(private readonly statements: StatementsService) {}

  @Get()
  @Allow('statements.list')
  @ReturnsPage(() => StatementRow)
  list(@InScope() scope: Scope, @Query() query: StatementListQuery): Promise<Page<StatementRow>> {
    return this.statements.listStatements(scope, query);
  }

  @Get(':id')
  @Allow('statements.show')
  @Returns(() => StatementRow)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<StatementRow> {
    return this.statements.getStatement(scope, id);
  }

  @Post()
  @Allow('statements.create')
  @Returns(() => StatementRow, 201)
  create(@InScope() scope: Scope, @Body() input: StatementCreateInput): Promise<StatementRow> {
    return this.statements.createStatement(scope, input);
  }

  @Patch(':id')
  @Allow('statements.edit')
  @NeedsVersion()
  @Returns(() => StatementRow)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: StatementEditInput,
  ): Promise<StatementRow> {
    return this.statements.editStatement(scope, id, version, input);
  }
}
