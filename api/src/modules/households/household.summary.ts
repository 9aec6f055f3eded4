import { Injectable } from '@nestjs/common';
import type { CategoryCount, StatusCount, SummaryRow, SummaryView } from '@zhufu/contracts/households/household.view';
import { clock } from '../../platform/clock';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { sql } from '../../platform/sql';

type Counted = SummaryRow & { own: boolean };

/** Households by region, main category and status, from the counters: every household counts once. */
@Injectable()
export class HouseholdSummary {
  constructor(private readonly db: Db) {}

  async getSummary(scope: Scope, regionCode?: string): Promise<SummaryView> {
    const region = regionCode ? sql`r.code = ${regionCode} and r.valid_to is null` : sql`r.id = ${scope.region.id}`;
    const rows = await this.db.rows<Counted>(sql`
      with top as (select r.id, r.path from region r where ${region} and r.path >= ${scope.range.lo} and r.path < ${scope.range.hi})
      select r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", r.id = top.id as own,
        coalesce((select sum(c.n) from household_total c where c.region_id = any (k.ids) and c.status = 'active'), 0)::int as households,
        coalesce((select json_agg(json_build_object('category', x.category, 'households', x.n) order by x.category) from
          (select c.category, sum(c.n)::int as n from household_count c where c.region_id = any (k.ids) and c.status = 'active' group by 1) x),
          '[]') as "byCategory",
        coalesce((select json_agg(json_build_object('status', x.status, 'households', x.n) order by x.status) from
          (select c.status, sum(c.n)::int as n from household_total c where c.region_id = any (k.ids) group by 1) x), '[]') as "byStatus"
      from region r join top on r.id = top.id or r.parent_id = top.id
        cross join lateral (select case when r.level = 'city' then array(select d.id from region d where d.parent_id = r.id)
          else array[r.id] end as ids) k
      where r.valid_to is null or exists (select from household_total c where c.region_id = any (k.ids) and c.n > 0)
      order by r.code`);
    const total = rows.find(({ own }) => own);
    if (!total) throw new Problem('notFound');
    return { rows: rows.filter(({ own }) => !own).map(plain), total: plain(total), asOf: clock.now().toISOString() };
  }
}

const plain = ({ own: _own, ...row }: Counted): SummaryRow => ({
  ...row,
  byCategory: row.byCategory.filter(({ households }: CategoryCount) => households > 0),
  byStatus: row.byStatus.filter(({ households }: StatusCount) => households > 0),
});
