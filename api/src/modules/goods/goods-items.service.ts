import { Injectable } from '@nestjs/common';
import type { GoodsItemCreateInput, GoodsItemEditInput } from '@zhufu/contracts/goods/goods-item.input';
import { goodsViolations } from '@zhufu/contracts/goods/goods-item.rules';
import type { GoodsItemListQuery, GoodsItemRow } from '@zhufu/contracts/goods/goods-item.view';
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
import { GoodsItem } from './goods-item.entity';

const sorts: Record<string, SortColumn> = {
  name: { column: word('g.name') },
  unitValue: { column: word('g.unit_value') },
  updatedAt: { column: word('g.updated_at'), descending: true },
};

const items = (scope: Scope, { q, retired }: GoodsItemListQuery): ListSql => ({
  columns: sql`g.id, g.name, g.unit, g.unit_value as "unitValue", g.retired, r.code as "regionCode",
    r.names[cardinality(r.names)] as "regionName", g.updated_at as "updatedAt", g.version`,
  from: sql`goods_item g join region r on r.id = g.region_id`,
  conditions: [
    withinOrAbove(scope, 'g.path'),
    ...(q ? [sql`position(${q} in g.name) > 0`] : []),
    ...(retired === undefined ? [] : [sql`g.retired = ${retired}`]),
  ],
});

/** What is handed over in kind; a region keeps its own and uses those of the regions above (decisions.md 15). */
@Injectable()
export class GoodsItemsService {
  constructor(
    private readonly db: Db,
    private readonly sealer: Sealer,
  ) {}

  listItems(scope: Scope, query: GoodsItemListQuery): Promise<Page<GoodsItemRow>> {
    return readPage(this.db, items(scope, query), readListing(query, sorts, word('g.id')));
  }

  getItem(scope: Scope, id: string): Promise<GoodsItemRow> {
    return readRow(this.db, items(scope, {}), sql`g.id = ${id}`);
  }

  async createItem(scope: Scope, input: GoodsItemCreateInput): Promise<GoodsItemRow> {
    Problem.refuse(goodsViolations(input));
    const createdHash = this.sealer.bodyHash(input);
    if (!(await isReplay(this.db, word('goods_item'), input.id, createdHash))) {
      const now = clock.now();
      await this.db.of(GoodsItem).insert({
        ...input,
        retired: input.retired ?? false,
        unitValue: fen(input.unitValue),
        regionId: scope.region.id,
        path: scope.region.path,
        createdBy: scope.actorId,
        createdAt: now,
        createdHash,
        updatedAt: now,
        version: 1,
      });
    }
    return this.getItem(scope, input.id);
  }

  async editItem(scope: Scope, id: string, version: number, input: GoodsItemEditInput): Promise<GoodsItemRow> {
    Problem.refuse(goodsViolations(input));
    const { unitValue, ...values } = input;
    const { affected } = await this.db.of(GoodsItem).update(
      { id, version, path: scope.region.path },
      {
        ...values,
        ...(unitValue !== undefined && { unitValue: fen(unitValue) }),
        updatedAt: clock.now(),
        version: version + 1,
      },
    );
    const current = await this.getItem(scope, id);
    if (affected !== 1)
      throw current.version === version ? new Problem('otherLevel') : new Problem('stale', {}, { current });
    return current;
  }
}
