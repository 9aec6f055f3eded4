import { Injectable } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import type { VisitCreateInput, VisitEditInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitFormQuery, VisitListQuery } from '@zhufu/contracts/visits/visit.query';
import type {
  OpenCampaignView,
  PayingSourceView,
  VisitFormView,
  VisitRow,
  VisitStanding,
  VisitView,
} from '@zhufu/contracts/visits/visit.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { noteReplay } from '../../platform/errand';
import { JsonText } from '../../platform/http/json-text';
import { Problem } from '../../platform/http/problem';
import { readListing, readPage } from '../../platform/listing';
import { type Scope, withinScope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { type Sql, sql, word } from '../../platform/sql';
import { CampaignsService } from '../campaigns/campaigns.service';
import { HouseholdsService } from '../households/households.service';
import { changedVisit, lineRows, newStanding } from './visit.rows';
import { visitViolations } from './visit.rules';
import {
  lastVisit,
  logVisit,
  openCampaigns,
  payingSources,
  showVisit,
  visits,
  visitSorts,
  visitsToConfirm,
  writeVisit,
} from './visits.sql';

/** Visits and what was handed over (product.md 2). Rows, checks and money are one function of the database each (decisions.md 25). */
@Injectable()
export class VisitsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly households: HouseholdsService,
    private readonly campaigns: CampaignsService,
  ) {}

  listVisits(scope: Scope, query: VisitListQuery): Promise<Page<VisitRow>> {
    const found = this.households.foundBy(scope, query.q);
    return readPage(this.db, visits(scope, query, found), readListing(query, visitSorts, word('v.id')));
  }

  /** For statements of other modules: visits `v` that wait for the caller. */
  toConfirm(scope: Scope): Sql {
    return visitsToConfirm(scope);
  }

  async getVisit(id: string): Promise<JsonText> {
    return shown(await this.db.one<Shown>(showVisit(id)));
  }

  /** Submitted at once unless a draft; the same request again gives the visit as it is now. */
  async createVisit(input: VisitCreateInput): Promise<VisitStanding | JsonText> {
    refuseWrong(input);
    const lines = lineRows(input.disbursements ?? []);
    const now = clock.now();
    const call = logVisit(input, lines, this.sealer.bodyHash(input), now, clock.today());
    const written = await this.db.one<Written>(writeVisit(call));
    if (written?.outcome === 'new') return newStanding(input, lines, now);
    noteReplay();
    return shown(written);
  }

  async editVisit(id: string, version: number, input: VisitEditInput): Promise<JsonText> {
    refuseWrong(input);
    return this.doVerb(
      sql`visit_edit(${id}, ${version}, ${JSON.stringify(changedVisit(input))}::jsonb, ${clock.now()})`,
    );
  }

  /** Throws away one's own draft; repeated it is not found. */
  async removeDraft(id: string, version: number): Promise<void> {
    await this.doVerb(sql`visit_discard(${id}, ${version})`);
  }

  /** Does a verb on one version of a visit. Throws `stale` with the visit as it is when the version was another (verb.sql). */
  async doVerb(call: Sql): Promise<JsonText> {
    const written = await this.db.one<Written>(writeVisit(call));
    const visit = shown(written);
    if (written?.outcome === 'stale') throw new Problem('stale', {}, { current: JSON.parse(visit.text) });
    return visit;
  }

  /** What the form needs of one household, with live balances. */
  async getForm(scope: Scope, { householdId, visitId }: VisitFormQuery): Promise<VisitFormView> {
    const place = await this.db.one<{ path: string }>(
      visitId
        ? sql`select v.path from visit v where v.id = ${visitId} and v.household_id = ${householdId} and ${withinScope(scope, 'v.path')}`
        : sql`select h.path from household h where h.id = ${householdId} and ${withinScope(scope, 'h.path')}`,
    );
    if (!place) throw new Problem('notFound');
    const today = clock.today();
    const isUnreached = this.campaigns.isUnreached(word('c.id'), sql`${householdId}`);
    const [campaigns, sources, last] = await Promise.all([
      this.db.rows<OpenCampaignView>(openCampaigns({ householdId, visitId, path: place.path, today }, isUnreached)),
      this.db.rows<PayingSourceView>(payingSources(place.path, today)),
      this.db.one<{ visit: VisitView | null }>(lastVisit(scope, householdId)),
    ]);
    return { campaigns, sources, last: last?.visit ?? null };
  }
}

interface Shown {
  visit: string | null;
  version: number;
}
type Written = Shown & { outcome: string | null };

function shown(found: Shown | undefined): JsonText {
  if (!found?.visit) throw new Problem('notFound');
  return new JsonText(found.visit, found.version);
}

function refuseWrong(input: VisitEditInput): void {
  const wrong = visitViolations(input);
  if (wrong.length > 0) throw Problem.invalid(...wrong);
}
