import { Controller, Get, Param, Query } from '@nestjs/common';
import { AuditListQuery, AuditRow } from '@zhufu/contracts/audit/audit.view';
import { WholeParam } from '@zhufu/contracts/fields';
import type { Page } from '@zhufu/contracts/list-query';
import { Allow, InScope, Returns, ReturnsPage } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { AuditService } from './audit.service';

export class AuditParam {
  @WholeParam(1, 999_999_999_999_999) id: number;
}

@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('audit.list')
  @ReturnsPage(() => AuditRow)
  list(@InScope() scope: Scope, @Query() query: AuditListQuery): Promise<Page<AuditRow>> {
    return this.audit.listAudit(scope, query);
  }

  @Get(':id')
  @Allow('audit.show')
  @Returns(() => AuditRow)
  show(@InScope() scope: Scope, @Param() { id }: AuditParam): Promise<AuditRow> {
    return this.audit.getAudit(scope, String(id));
  }
}
