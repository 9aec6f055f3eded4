import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import {
  AccountCreateInput,
  AccountEditInput,
  AccountListQuery,
  DisableInput,
  GrantInput,
  PasswordResetInput,
} from '@zhufu/contracts/accounts/account.input';
import { AccountRow, AccountView } from '@zhufu/contracts/accounts/account.view';
import { GrantParam, IdParam } from '@zhufu/contracts/sessions/session.input';
import type { Page } from '@zhufu/contracts/list-query';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Delete, Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { AccountsService } from './accounts.service';
import { GrantsService } from './grants.service';

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
  ) {}

  @Get()
  @Allow('accounts.list')
  @ReturnsPage(() => AccountRow)
  list(@InScope() scope: Scope, @Query() query: AccountListQuery): Promise<Page<AccountRow>> {
    return this.accounts.listAccounts(scope, query);
  }

  @Get(':id')
  @Allow('accounts.show')
  @Returns(() => AccountView)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<AccountView> {
    return this.accounts.getAccount(scope, id);
  }

  @Post()
  @Allow('accounts.create')
  @Returns(() => AccountView, 201)
  create(@InScope() scope: Scope, @Body() input: AccountCreateInput): Promise<AccountView> {
    return this.accounts.createAccount(scope, input);
  }

  @Patch(':id')
  @Allow('accounts.edit')
  @NeedsVersion()
  @Returns(() => AccountView)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: AccountEditInput,
  ): Promise<AccountView> {
    return this.accounts.editAccount(scope, id, version, input);
  }

  @Post(':id/disable')
  @Allow('accounts.edit')
  @NeedsVersion()
  @Returns(() => AccountView)
  disable(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: DisableInput,
  ): Promise<AccountView> {
    return this.accounts.disableAccount(scope, id, version, input.reason);
  }

  @Post(':id/enable')
  @Allow('accounts.edit')
  @NeedsVersion()
  @Returns(() => AccountView)
  enable(@InScope() scope: Scope, @Param() { id }: IdParam, @Version() version: number): Promise<AccountView> {
    return this.accounts.enableAccount(scope, id, version);
  }

  @Post(':id/unlock')
  @Allow('accounts.unlock')
  @Returns(() => AccountView)
  unlock(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<AccountView> {
    return this.accounts.unlockAccount(scope, id);
  }

  @Post(':id/reset-password')
  @Allow('accounts.edit')
  @NeedsVersion()
  @Returns(() => AccountView)
  resetPassword(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: PasswordResetInput,
  ): Promise<AccountView> {
    return this.accounts.resetPassword(scope, id, version, input.password);
  }

  @Post(':id/grants')
  @Allow('accounts.grant')
  @Returns(() => AccountView, 201)
  grant(@InScope() scope: Scope, @Param() { id }: IdParam, @Body() input: GrantInput): Promise<AccountView> {
    return this.grants.grant(scope, id, input);
  }

  @Delete(':id/grants/:grantId')
  @Allow('accounts.grant')
  @Returns(() => AccountView)
  revoke(@InScope() scope: Scope, @Param() { id, grantId }: GrantParam): Promise<AccountView> {
    return this.grants.revoke(scope, id, grantId);
  }
}
