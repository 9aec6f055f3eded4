import type { FundingSourceListQuery, LedgerListQuery, PostingListQuery } from '@zhufu/contracts/funding/funding.query';
import type { ListQuery } from '@zhufu/contracts/list-query';
import type { ListSql, SortColumn } from '../../platform/listing';
import { type Scope, withinOrAbove, withinRegion, withinScope, withinScopeInOrder } from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';

const named = (column: Sql, q: string | undefined): Sql[] => (q ? [sql`position(${q} in ${column}) > 0`] : []);

/** An account's display name; the caller sees whose hands a paper went through, not the account. */
const nameOf = (column: Sql): Sql => sql`(select n.display_name from account_names(array[${column}]) n)`;

// ---- parties ----

export const partySorts: Record<string, SortColumn> = {
  name: { column: word('p.name') },
  updatedAt: { column: word('p.updated_at'), descending: true },
};

export const parties = (scope: Scope, { q }: ListQuery): ListSql => ({
  columns: sql`p.id, p.name, r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", p.contact_name as "contactName",
    p.contact_phone as "contactPhone", p.note, p.updated_at as "updatedAt", p.version,
    (select count(*)::int from funding_source s where s.party_id = p.id) as sources`,
  from: sql`funding_party p join region r on r.id = p.region_id`,
  conditions: [withinOrAbove(scope, 'p.path'), ...named(word('p.name'), q)],
});

// ---- sources ----

export const sourceSorts: Record<string, SortColumn> = {
  name: { column: word('s.name') },
  year: { column: word('s.year'), descending: true },
  pledged: { column: word('s.pledged'), descending: true },
  updatedAt: { column: word('s.updated_at'), descending: true },
};

/**
 * The sums of the accounts within the caller's area (decisions.md 7): received is what came into the area, by receipt or from above; a
 * paying account is a county's, the second step of the path.
 */
const sums = (scope: Scope): Sql => sql`lateral (
  select coalesce(sum(b.received + b.moved_in - b.moved_out), 0)::bigint as received,
    coalesce(sum(b.received + b.moved_in - b.moved_out) filter (where length(b.path) = 8), 0)::bigint as allocated,
    coalesce(sum(b.disbursed), 0)::bigint as disbursed, coalesce(sum(b.signed), 0)::bigint as signed,
    coalesce(sum(b.reserved), 0)::bigint as reserved, coalesce(sum(funding_left(b)), 0)::bigint as left
  from funding_account a join funding_balance b on b.account_id = a.id
  where a.source_id = s.id and ${withinScope(scope, 'a.path')}) m`;

const sourceColumns = (scope: Scope): Sql => sql`
  s.id, s.name, s.class as "fundingClass", s.level, s.declared_class as "declaredClass", s.year, s.party_id as "fundingPartyId",
  p.name as "partyName", r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", s.valid_from as "validFrom",
  s.valid_to as "validTo", case when ${withinScope(scope, 's.path')} then s.pledged end as pledged, m.received, m.allocated, m.disbursed,
  m.signed, m.reserved, m.left, s.updated_at as "updatedAt", s.version`;

const sourceTables = (scope: Scope): Sql => sql`
  funding_source s join funding_party p on p.id = s.party_id join region r on r.id = s.region_id cross join ${sums(scope)}`;

export const sources = (scope: Scope, query: FundingSourceListQuery): ListSql => ({
  columns: sourceColumns(scope),
  from: sourceTables(scope),
  conditions: [
    withinOrAbove(scope, 's.path'),
    ...named(word('s.name'), query.q),
    ...(query.fundingClass ? [sql`s.class = ${query.fundingClass}`] : []),
    ...(query.year ? [sql`s.year = ${query.year}`] : []),
    ...(query.fundingPartyId ? [sql`s.party_id = ${query.fundingPartyId}`] : []),
    ...(query.ids ? [sql`s.id = any (${query.ids}::uuid[])`] : []),
  ],
});

/** One source with its accounts in the area; what was handed over in cash and in kind is read from the ledger. */
export const showSource = (scope: Scope, id: string): Sql => sql`
  select ${sourceColumns(scope)}, s.document_title as "documentTitle", s.document_number as "documentNumber", s.purpose,
    s.path = ${scope.range.lo} as own, exists (select from ledger_entry e where e.source_id = s.id) as frozen,
    (select coalesce(json_agg(x order by x.paying, x."regionCode"), '[]') from (
      select a.id, h.code as "regionCode", h.names[cardinality(h.names)] as "regionName", h.level = 'county' as paying, b.received,
        b.moved_in as "movedIn", b.moved_out as "movedOut", b.reserved, b.disbursed, b.signed, funding_left(b) as left, k.cash, k.goods
      from funding_account a join funding_balance b on b.account_id = a.id join region h on h.id = a.holder_id
      cross join lateral (
        select coalesce(sum(g.amount) filter (where g.aid = 'cash'), 0)::bigint as cash,
          coalesce(sum(g.amount) filter (where g.aid = 'goods'), 0)::bigint as goods
        from (
          select e.aid, e.amount from ledger_entry e where e.from_account = a.id and e.kind = 'disbursement'
          union all
          select e.aid, -e.amount from ledger_entry e where e.to_account = a.id and e.kind = 'disbursement'
        ) g) k
      where a.source_id = s.id and ${withinScope(scope, 'a.path')}) x) as accounts
  from ${sourceTables(scope)} where s.id = ${id} and ${withinOrAbove(scope, 's.path')}`;

// ---- receipts and transfers ----

const posting = (alias: 'c' | 't'): Sql => {
  const of = alias === 'c' ? word('c') : word('t');
  return sql`${of}.id, ${of}.source_id as "fundingSourceId", s.name as "sourceName", s.class as "fundingClass", ${of}.amount, ${of}.voucher,
    ${of}.note, ${of}.status, ${of}.created_by as "makerId", ${nameOf(sql`${of}.created_by`)} as "makerName",
    ${nameOf(sql`${of}.posted_by`)} as "checkerName", ${of}.posted_at as "postedAt", ${nameOf(sql`${of}.reversed_by`)} as "reverserName",
    ${of}.reversed_at as "reversedAt", ${of}.reason, ${of}.updated_at as "updatedAt", ${of}.version`;
};

/** Receipts `c` that the caller may post: drafts of others at its own level (decisions.md 9). */
export const receiptsToPost = (scope: Scope): Sql => sql`(c.status = 'draft' and c.created_by <> ${scope.actorId}
  and c.path = ${scope.range.lo} and ${scope.can('funding-receipts.post')})`;

export const receiptSorts: Record<string, SortColumn> = {
  updatedAt: { column: word('c.updated_at'), descending: true },
  receivedOn: { column: word('c.received_on'), descending: true },
  amount: { column: word('c.amount'), descending: true },
};

export const receipts = (scope: Scope, query: PostingListQuery): ListSql => ({
  columns: sql`${posting('c')}, h.code as "regionCode", h.names[cardinality(h.names)] as "regionName", c.received_on as "receivedOn"`,
  from: sql`funding_receipt c join funding_source s on s.id = c.source_id join region h on h.id = c.holder_id`,
  conditions: [
    withinScope(scope, 'c.path'),
    ...(query.regionCode ? [withinRegion('c.path', query.regionCode)] : []),
    ...(query.fundingSourceId ? [sql`c.source_id = ${query.fundingSourceId}`] : []),
    ...(query.status ? [sql`c.status = ${query.status}`] : []),
    ...named(word('c.voucher'), query.q),
    ...(query.waiting ? [receiptsToPost(scope)] : []),
  ],
});

/** The same of transfers `t` from a region `f`. */
export const transfersToPost = (scope: Scope): Sql => sql`(t.status = 'draft' and t.created_by <> ${scope.actorId}
  and f.path = ${scope.range.lo} and ${scope.can('funding-transfers.post')})`;

export const transferSorts: Record<string, SortColumn> = {
  updatedAt: { column: word('t.updated_at'), descending: true },
  transferredOn: { column: word('t.transferred_on'), descending: true },
  amount: { column: word('t.amount'), descending: true },
};

export const transfers = (scope: Scope, query: PostingListQuery): ListSql => ({
  columns: sql`${posting('t')}, f.code as "fromRegionCode", f.names[cardinality(f.names)] as "fromRegionName", h.code as "toRegionCode",
    h.names[cardinality(h.names)] as "toRegionName", t.transferred_on as "transferredOn"`,
  from: sql`funding_transfer t join funding_source s on s.id = t.source_id join region f on f.id = t.from_id
    join region h on h.id = t.to_id`,
  conditions: [
    withinScope(scope, 't.path'),
    ...(query.regionCode ? [withinRegion('t.path', query.regionCode)] : []),
    ...(query.fundingSourceId ? [sql`t.source_id = ${query.fundingSourceId}`] : []),
    ...(query.status ? [sql`t.status = ${query.status}`] : []),
    ...named(word('t.voucher'), query.q),
    ...(query.waiting ? [transfersToPost(scope)] : []),
  ],
});

// ---- ledger ----

export const ledgerSorts: Record<string, SortColumn> = { id: { column: word('e.id'), descending: true } };

/** The account whose balance is told: the one region and source asked for. */
const balance = ({ fundingSourceId, regionCode }: LedgerListQuery): Sql =>
  fundingSourceId && regionCode
    ? sql`case when a.code = ${regionCode} then e.from_balance when b.code = ${regionCode} then e.to_balance end`
    : sql`null::bigint`;

/** An entry's own side: the account of exactly that region, not of those below it. */
function ofHolder(code: string): Sql {
  const accounts = sql`array(select x.id from funding_account x join region h on h.id = x.holder_id where h.code = ${code})`;
  return sql`(e.from_account = any (${accounts}) or e.to_account = any (${accounts}))`;
}

/** The entries of receipts and transfers by what stands on their papers. */
const ofVoucher = (q: string): Sql => sql`e.document_id = any (array(
  select c.id from funding_receipt c where position(${q} in c.voucher) > 0
  union all
  select t.id from funding_transfer t where position(${q} in t.voucher) > 0))`;

export const ledger = (scope: Scope, query: LedgerListQuery): ListSql => ({
  columns: sql`e.id::text as id, e.posted_at as "postedAt", e.day, e.kind, e.reverses_id is not null as reversal,
    e.reverses_id::text as "reversesId", (select x.id::text from ledger_entry x where x.reverses_id = e.id) as "reversedById",
    e.source_id as "fundingSourceId", s.name as "sourceName", a.code as "fromRegionCode", a.names[cardinality(a.names)] as "fromRegionName",
    b.code as "toRegionCode", b.names[cardinality(b.names)] as "toRegionName", e.amount,
    coalesce((select c.voucher from funding_receipt c where c.id = e.document_id),
      (select t.voucher from funding_transfer t where t.id = e.document_id)) as voucher,
    ${balance(query)} as balance, ${nameOf(sql`e.actor_id`)} as "actorName", e.document_id as "documentId",
    e.household_id as "householdId", k.head_name as "householdName", v.names[4] as "villageName"`,
  from: sql`ledger_entry e left join funding_source s on s.id = e.source_id
    left join funding_account fa on fa.id = e.from_account left join region a on a.id = fa.holder_id
    left join funding_account ta on ta.id = e.to_account left join region b on b.id = ta.holder_id
    left join household k on k.id = e.household_id left join region v on v.id = k.village_id`,
  conditions: [
    withinScopeInOrder(scope, 'e.path'),
    ...(query.fundingSourceId ? [sql`e.source_id = ${query.fundingSourceId}`] : []),
    ...(query.regionCode ? [ofHolder(query.regionCode)] : []),
    ...(query.kind ? [sql`e.kind = ${query.kind}`] : []),
    ...(query.from ? [sql`e.day >= ${query.from}`] : []),
    ...(query.to ? [sql`e.day <= ${query.to}`] : []),
    ...(query.q ? [ofVoucher(query.q)] : []),
  ],
});
