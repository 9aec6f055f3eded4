import { Injectable } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import type { VisitCreateInput, VisitEditInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitFormQuery, VisitListQuery } from '@zhufu/contracts/visits/visit.query';
import type {
  OpenCampaignView,
  PayingSourceView,
  VisitFormView,
  VisitRow,
  VisitView,
} from '@zhufu/contracts/visits/visit.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { noteReplay } from '../../platform/errand';
import { Problem } from '../../platform/http/problem';
import { readListing, readPage } from '../../platform/listing';
import { type Scope, withinScope } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { sql, word } from '../../platform/sql';
import { doVerb } from '../../platform/verb';
import { disbursementRows, needRows, visitViolations } from './visit.rules';
import { lastVisit, openCampaigns, payingSources, showVisit, visits, visitSorts } from './visits.sql';

/** Visits and what was handed over (product.md 2). Rows, checks and money are one function of the database each (decisions.md 25). */
@Injectable()
export class VisitsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
  ) {}

  listVisits(scope: Scope, query: VisitListQuery): Promise<Page<VisitRow>> {
    return readPage(this.db, visits(scope, query), readListing(query, visitSorts, word('v.id')));
  }

  async getVisit(scope: Scope, id: string): Promise<VisitView> {
    const visit = await this.db.one<VisitView>(showVisit(scope, id));
    if (!visit) throw new Problem('notFound');
    return visit;
  }

  /** Submitted at once unless a draft; the same request again gives the visit as it is now. */
  async createVisit(scope: Scope, input: VisitCreateInput): Promise<VisitView> {
    if ((await this.logVisit(input)) === 'replay') noteReplay();
    return this.getVisit(scope, input.id);
  }

  /** Writes a new visit; for `createVisit` and the seed. */
  async logVisit(input: VisitCreateInput): Promise<string | undefined> {
    refuseWrong(input);
    const { draft = false, ...visit } = input;
    const row = await this.db.one<{ outcome: string }>(sql`
      select visit_log(${JSON.stringify(rowOf(visit))}::jsonb, ${this.sealer.bodyHash(input)}, ${!draft}, ${clock.now()},
        ${clock.today()}) as outcome`);
    return row?.outcome;
  }

  async editVisit(scope: Scope, id: string, version: number, input: VisitEditInput): Promise<VisitView> {
    refuseWrong(input);
    const changes = JSON.stringify(changesOf(input));
    const call = sql`visit_edit(${id}, ${version}, ${changes}::jsonb, ${clock.now()})`;
    return doVerb(this.db, call, () => this.getVisit(scope, id));
  }

  /** What the form needs of one household, with live balances. */
  async getForm(scope: Scope, { householdId }: VisitFormQuery): Promise<VisitFormView> {
    const household = await this.db.one<{ path: string }>(
      sql`select h.path from household h where h.id = ${householdId} and ${withinScope(scope, 'h.path')}`,
    );
    if (!household) throw new Problem('notFound');
    const today = clock.today();
    const [campaigns, sources, last] = await Promise.all([
      this.db.rows<OpenCampaignView>(openCampaigns(household.path, householdId, today)),
      this.db.rows<PayingSourceView>(payingSources(household.path, today)),
      this.db.one<VisitView>(lastVisit(scope, householdId)),
    ]);
    return { campaigns, sources, last: last ?? null };
  }
}

function refuseWrong(input: VisitEditInput): void {
  const wrong = visitViolations(input);
  if (wrong.length > 0) throw Problem.invalid(...wrong);
}

/** A new visit as visit_log takes it. */
const rowOf = (visit: Omit<VisitCreateInput, 'draft'>): object => ({
  ...visit,
  occasion: visit.campaignId ? null : (visit.occasion ?? 'daily'),
  companions: visit.companions ?? [],
  policyTold: visit.policyTold ?? false,
  needs: needRows(visit.needs ?? []),
  disbursements: disbursementRows(visit.disbursements ?? []),
});

const columns: Partial<Record<keyof VisitEditInput, string>> = {
  visitedOn: 'visited_on',
  visitors: 'visitors',
  companions: 'companions',
  result: 'result',
  situation: 'situation',
  situationWords: 'situation_words',
  policyTold: 'policy_told',
};

/** What visit_edit is to change; a visit is of a campaign or has an occasion. */
function changesOf(input: VisitEditInput): object {
  const given = Object.entries(columns).filter(([field]) => input[field as keyof VisitEditInput] !== undefined);
  const values = Object.fromEntries(given.map(([field, column]) => [column, input[field as keyof VisitEditInput]]));
  const { campaignId, occasion } = input;
  const belongs = campaignId
    ? { campaign_id: campaignId, occasion: null }
    : campaignId === null || occasion
      ? { campaign_id: null, occasion: occasion ?? 'daily' }
      : {};
  return {
    columns: { ...values, ...belongs },
    ...(input.needs && { needs: needRows(input.needs) }),
    ...(input.disbursements && { disbursements: disbursementRows(input.disbursements) }),
  };
}
