import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import type { JsonText } from '../../platform/http/json-text';
import { sql } from '../../platform/sql';
import { VisitsService } from './visits.service';

/** A visit's way (decisions.md, Flows). Who may and whether it may is decided under the row's lock, in visit_flow.sql. */
@Injectable()
export class VisitFlowService {
  constructor(
    private readonly db: Db,
    private readonly visits: VisitsService,
  ) {}

  submit(id: string, version: number): Promise<JsonText> {
    return this.visits.doVerb(sql`visit_submit(${id}, ${version}, ${clock.now()}, ${clock.today()})`);
  }

  confirm(id: string, version: number): Promise<JsonText> {
    return this.visits.doVerb(sql`visit_confirm(${id}, ${version}, ${clock.now()})`);
  }

  async return(id: string, version: number, reason: string): Promise<JsonText> {
    await this.db.because(reason);
    return this.visits.doVerb(sql`visit_return(${id}, ${version}, ${reason}, ${clock.now()})`);
  }

  async void(id: string, version: number, reason: string): Promise<JsonText> {
    await this.db.because(reason);
    return this.visits.doVerb(sql`visit_void(${id}, ${version}, ${reason}, ${clock.now()})`);
  }
}
