import { Injectable } from '@nestjs/common';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import type { Scope } from '../../platform/scope';
import { type Sql, sql } from '../../platform/sql';
import { doVerb } from '../../platform/verb';
import { VisitsService } from './visits.service';

/** A visit's way (decisions.md, Flows). Who may and whether it may is decided under the row's lock, in visit_flow.sql. */
@Injectable()
export class VisitFlowService {
  constructor(
    private readonly db: Db,
    private readonly visits: VisitsService,
  ) {}

  submit(scope: Scope, id: string, version: number): Promise<VisitView> {
    return this.move(scope, id, sql`visit_submit(${id}, ${version}, ${clock.now()}, ${clock.today()})`);
  }

  confirm(scope: Scope, id: string, version: number): Promise<VisitView> {
    return this.move(scope, id, confirmation(id, version));
  }

  /** Confirms without reading the visit again; for the seed. */
  async confirmVisit(id: string, version: number): Promise<void> {
    await this.db.rows(sql`select ${confirmation(id, version)}`);
  }

  async return(scope: Scope, id: string, version: number, reason: string): Promise<VisitView> {
    await this.db.because(reason);
    return this.move(scope, id, sql`visit_return(${id}, ${version}, ${reason}, ${clock.now()})`);
  }

  async void(scope: Scope, id: string, version: number, reason: string): Promise<VisitView> {
    await this.db.because(reason);
    return this.move(scope, id, sql`visit_void(${id}, ${version}, ${reason}, ${clock.now()})`);
  }

  private move(scope: Scope, id: string, call: Sql): Promise<VisitView> {
    return doVerb(this.db, call, () => this.visits.getVisit(scope, id));
  }
}

const confirmation = (id: string, version: number): Sql => sql`visit_confirm(${id}, ${version}, ${clock.now()})`;
