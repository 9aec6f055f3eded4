import { Injectable } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import type { PayInput, SignInput } from '@zhufu/contracts/visits/visit.input';
import type { DisbursementListQuery } from '@zhufu/contracts/visits/visit.query';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { type ListSql, readListing, readPage, readRow, type SortColumn } from '../../platform/listing';
import { type Scope, withinRegion, withinScopeInOrder } from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';
import { doVerb } from '../../platform/verb';
import { HouseholdsService } from '../households/households.service';
import { disbursementColumns, disbursementTables } from './visits.sql';

const sorts: Record<string, SortColumn> = {
  updatedAt: { column: word('d.updated_at'), descending: true },
  paidOn: { column: word('d.paid_on'), descending: true },
  amount: { column: word('d.amount'), descending: true },
};

/** One state alone is said as such: the indexes of unsigned and reserved lines answer it. */
const isOneOf = (states: readonly string[]): Sql =>
  states.length === 1 ? sql`d.status = ${states[0]}` : sql`d.status = any (${states})`;

/** Lines `d` that the caller may pay: reserved, of confirmed visits, made by others. */
const linesToPay = (
  scope: Scope,
): Sql => sql`(d.status = 'reserved' and d.created_by <> ${scope.actorId} and ${scope.can('disbursements.pay')}
  and exists (select from visit v where v.id = d.visit_id and v.status = 'confirmed'))`;

const lines = (scope: Scope, query: DisbursementListQuery, found?: Sql): ListSql => ({
  columns: sql`${disbursementColumns}, d.visit_id as "visitId", (select v.status from visit v where v.id = d.visit_id) as "visitStatus", d.household_id as "householdId", h.head_name as "headName",
    h.number as "householdNumber", r.code as "villageCode", r.names[4] as "villageName", r.names[3] as "townshipName",
    r.names[2] as "countyName", c.name as "campaignName", d.updated_at as "updatedAt"`,
  from: sql`${disbursementTables} left join household h on h.id = d.household_id left join region r on r.path = d.path
    left join campaign c on c.id = d.campaign_id`,
  conditions: [
    withinScopeInOrder(scope, 'd.path'),
    ...(query.campaignId ? [sql`d.campaign_id = ${query.campaignId}`] : []),
    ...(query.householdId
      ? [sql`d.visit_id in (select v.id from visit v where v.household_id = ${query.householdId})`]
      : []),
    ...(query.fundingSourceId ? [sql`d.split_sources @> array[${query.fundingSourceId}::uuid]`] : []),
    ...(query.fundingClass
      ? [sql`d.split_sources && array(select f.id from funding_source f where f.class = ${query.fundingClass})`]
      : []),
    ...(query.declaredClass
      ? [
          sql`d.split_sources && array(select f.id from funding_source f where coalesce(f.declared_class, f.class) = ${query.declaredClass})`,
        ]
      : []),
    ...(query.regionCode ? [withinRegion('d.path', query.regionCode)] : []),
    ...(query.status ? [isOneOf(query.status)] : []),
    ...(query.waiting ? [linesToPay(scope)] : []),
    ...(query.kind ? [sql`d.kind = ${query.kind}`] : []),
    ...(query.method ? [sql`d.method = ${query.method}`] : []),
    ...(query.visitStatus
      ? [sql`exists (select from visit v where v.id = d.visit_id and v.status = ${query.visitStatus})`]
      : []),
    ...(query.from ? [sql`d.paid_on >= ${query.from}`] : []),
    ...(query.to ? [sql`d.paid_on <= ${query.to}`] : []),
    ...(found ? [sql`d.visit_id in (select v.id from visit v where v.household_id in ${found})`] : []),
  ],
});

/** Hand-overs of cash and goods: made with their visit, then paid, signed for or reversed one by one. */
@Injectable()
export class DisbursementsService {
  constructor(
    private readonly db: Db,
    private readonly households: HouseholdsService,
  ) {}

  listLines(scope: Scope, query: DisbursementListQuery): Promise<Page<DisbursementRow>> {
    const found = this.households.foundBy(scope, query.q);
    return readPage(this.db, lines(scope, query, found), readListing(query, sorts, word('d.id')));
  }

  /** For statements of other modules: lines `d` that wait for the caller. */
  toPay(scope: Scope): Sql {
    return linesToPay(scope);
  }

  getLine(scope: Scope, id: string): Promise<DisbursementRow> {
    return readRow(this.db, lines(scope, {}), sql`d.id = ${id}`);
  }

  pay(scope: Scope, id: string, version: number, { paidOn }: PayInput): Promise<DisbursementRow> {
    const on = pastDay(paidOn, 'paidOn');
    return this.move(scope, id, sql`disbursement_pay(${id}, ${version}, ${on}, ${clock.now()})`);
  }

  sign(scope: Scope, id: string, version: number, { signedOn }: SignInput): Promise<DisbursementRow> {
    const on = pastDay(signedOn, 'signedOn');
    return this.move(scope, id, signature(id, version, on));
  }

  /** Notes a signature without reading the line again; for the seed. */
  async signLine(id: string, version: number, signedOn: string): Promise<void> {
    await this.db.rows(sql`select ${signature(id, version, signedOn)}`);
  }

  async reverse(scope: Scope, id: string, version: number, reason: string): Promise<DisbursementRow> {
    await this.db.because(reason);
    return this.move(scope, id, sql`disbursement_reverse(${id}, ${version}, ${reason}, ${clock.now()})`);
  }

  private move(scope: Scope, id: string, call: Sql): Promise<DisbursementRow> {
    return doVerb(this.db, call, () => this.getLine(scope, id));
  }
}

const signature = (id: string, version: number, on: string): Sql =>
  sql`disbursement_sign(${id}, ${version}, ${on}, ${clock.now()})`;

/** Today when no day was named; a day to come is refused. */
function pastDay(day: string | null | undefined, field: string): string {
  const today = clock.today();
  if (day && day > today) throw Problem.invalid({ field, rule: 'future' });
  return day ?? today;
}
