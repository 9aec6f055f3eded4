import { Injectable } from '@nestjs/common';
import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import type { ListQuery, Page } from '@zhufu/contracts/list-query';
import { Db } from '../../platform/db/db';
import type { Scope } from '../../platform/scope';
import { AuditService } from '../audit/audit.service';
import { getRecord } from './household.record';

/** Plain columns that pages mask: the history says only that they changed (decisions.md 17). */
const masked: ReadonlySet<string> = new Set(['address', 'birth_on', 'longitude', 'latitude', 'datum']);

@Injectable()
export class HouseholdHistory {
  constructor(
    private readonly db: Db,
    private readonly audit: AuditService,
  ) {}

  async listHistory(scope: Scope, id: string, query: ListQuery): Promise<Page<AuditRow>> {
    await getRecord(this.db, scope, id);
    return this.audit.listHistory(id, query, masked);
  }
}
