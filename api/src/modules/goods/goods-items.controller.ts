import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { GoodsItemCreateInput, GoodsItemEditInput } from '@zhufu/contracts/goods/goods-item.input';
import { GoodsItemListQuery, GoodsItemRow } from '@zhufu/contracts/goods/goods-item.view';
import type { Page } from '@zhufu/contracts/list-query';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { GoodsItemsService } from './goods-items.service';

@Controller('api/goods-items')
export class GoodsItemsController {
  constructor(private readonly goods: GoodsItemsService) {}

  @Get()
  @Allow('goods-items.list')
  @ReturnsPage(() => GoodsItemRow)
  list(@InScope() scope: Scope, @Query() query: GoodsItemListQuery): Promise<Page<GoodsItemRow>> {
    return this.goods.listItems(scope, query);
  }

  @Get(':id')
  @Allow('goods-items.show')
  @Returns(() => GoodsItemRow)
  show(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<GoodsItemRow> {
    return this.goods.getItem(scope, id);
  }

  @Post()
  @Allow('goods-items.create')
  @Returns(() => GoodsItemRow, 201)
  create(@InScope() scope: Scope, @Body() input: GoodsItemCreateInput): Promise<GoodsItemRow> {
    return this.goods.createItem(scope, input);
  }

  @Patch(':id')
  @Allow('goods-items.edit')
  @NeedsVersion()
  @Returns(() => GoodsItemRow)
  edit(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: GoodsItemEditInput,
  ): Promise<GoodsItemRow> {
    return this.goods.editItem(scope, id, version, input);
  }
}
