import { Injectable } from '@nestjs/common';
import type { StatementCreateInput, StatementEditInput } from '@zhufu/contracts/statements/statement.input';
import { statementViolations } from '@zhufu/contracts/statements/statement.rules';
import type { StatementListQuery, StatementRow } from '@zhufu/contracts/statements/statement.view';
import type { Page } from '@zhufu/contracts/list-query';
import { fen } from '@zhufu/domain/money';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { type ListSql, readListing, readPage, readRow, type SortColumn } from '../../platform/listing';
import { isReplay } from '../../platform/replay';
import { type Scope, withinOrAbove } from '../../platform/scope';
import { Sealer } from '../../platform/sealed/sealer';
import { sql, word } from '../../platform/sql';
import { requireVersion, saveVersion } from '../../platform/version';
import { CampaignsService } from '../campaigns/campaigns.service';
import { RegionsService } from '../regions/regions.service';
import { Statement } from './statement.entity';

const sorts: Record<string, SortColumn> = {
  firstOn: { column: word('t.first_on'), descending: true },
  title: { column: word('t.title') },
  updatedAt: { column: word('t.updated_at'), descending: true },
};

/** What the parts leave over stands as its own line and is never spread (product.md 4). */
const statements = (scope: Scope, { q, year, basis }: StatementListQuery): ListSql => ({
  columns: sql`t.id, r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", t.title, t.basis, t.first_on as "firstOn",
    t.last_on as "lastOn", t.households, t.households_at_least as "householdsAtLeast", t.amount, t.amount_at_least as "amountAtLeast",
    t.lines, case when jsonb_array_length(t.lines) > 0 then t.amount - (
      select sum((l ->> 'amount')::bigint) from jsonb_array_elements(t.lines) l)::bigint end as unallocated,
    t.source_document as "sourceDocument", t.campaign_id as "campaignId", c.name as "campaignName", t.note, t.updated_at as "updatedAt",
    t.version`,
  from: sql`statement t join region r on r.id = t.region_id left join campaign c on c.id = t.campaign_id`,
  conditions: [
    withinOrAbove(scope, 't.path'),
    ...(q ? [sql`position(${q} in t.title) > 0`] : []),
    ...(basis ? [sql`t.basis = ${basis}`] : []),
    ...(year ? [sql`extract(year from t.first_on) = ${year}`] : []),
  ],
});

/** Totals that were reported for a period without case records (历史报表). */
@Injectable()
export class StatementsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
    private readonly regions: RegionsService,
    private readonly campaigns: CampaignsService,
  ) {}

  listStatements(scope: Scope, query: StatementListQuery): Promise<Page<StatementRow>> {
    return readPage(this.db, statements(scope, query), readListing(query, sorts, word('t.id')));
  }

  getStatement(scope: Scope, id: string): Promise<StatementRow> {
    return readRow(this.db, statements(scope, {}), sql`t.id = ${id}`);
  }

  async createStatement(scope: Scope, input: StatementCreateInput): Promise<StatementRow> {
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('statement'), input.id, createdHash))) {
      Problem.refuse(statementViolations(input));
      const region = await this.regions.getWithin(scope, input.regionCode, 'regionCode');
      await this.requireCampaign(scope, input.campaignId);
      const { regionCode: _code, amount, ...values } = input;
      const now = clock.now();
      await this.db.of(Statement).insert({
        ...values,
        amount: amount == null ? null : fen(amount),
        lines: input.lines ?? [],
        regionId: region.id,
        path: region.path,
        createdBy: scope.actorId,
        createdAt: now,
        createdHash,
        updatedAt: now,
        version: 1,
      });
    }
    return this.getStatement(scope, input.id);
  }

  async editStatement(scope: Scope, id: string, version: number, input: StatementEditInput): Promise<StatementRow> {
    const current = await this.getStatement(scope, id);
    requireVersion(current, version);
    Problem.refuse(statementViolations({ ...current, ...input }));
    await this.requireCampaign(scope, input.campaignId);
    const { amount, ...values } = input;
    const next = { ...values, ...(amount !== undefined && { amount: amount === null ? null : fen(amount) }) };
    return saveVersion(this.db.of(Statement), { id, version }, next, () => this.getStatement(scope, id));
  }

  private async requireCampaign(scope: Scope, id?: string | null): Promise<void> {
    if (!id) return;
    const seen = await this.db.one(
      sql`select c.id from campaign c where c.id = ${id} and ${this.campaigns.isSeen(scope)}`,
    );
    if (!seen) throw Problem.invalid({ field: 'campaignId', rule: 'campaign' });
  }
}
