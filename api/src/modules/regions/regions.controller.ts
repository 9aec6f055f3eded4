import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import type { Page } from '@zhufu/contracts/list-query';
import {
  RegionCloseInput,
  RegionCreateInput,
  RegionListQuery,
  RegionRenameInput,
} from '@zhufu/contracts/regions/region.input';
import { RegionRow, RegionView } from '@zhufu/contracts/regions/region.view';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, NeedsVersion, Returns, ReturnsPage, Version } from '../../platform/http/allow';
import { Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { RegionsService } from './regions.service';

@Controller('api/regions')
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  @Get()
  @Allow('regions.list')
  @ReturnsPage(() => RegionRow)
  list(@InScope() scope: Scope, @Query() query: RegionListQuery): Promise<Page<RegionRow>> {
    return this.regions.listRegions(scope, query);
  }

  @Get(':id')
  @Allow('regions.show')
  @Returns(() => RegionView)
  show(@Param() { id }: IdParam): Promise<RegionView> {
    return this.regions.getRegion(id);
  }

  @Post()
  @Allow('regions.create')
  @Returns(() => RegionView, 201)
  create(@InScope() scope: Scope, @Body() input: RegionCreateInput): Promise<RegionView> {
    return this.regions.createRegion(scope, input);
  }

  @Post(':id/rename')
  @Allow('regions.edit')
  @NeedsVersion()
  @Returns(() => RegionView)
  rename(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: RegionRenameInput,
  ): Promise<RegionView> {
    return this.regions.renameRegion(scope, id, version, input);
  }

  @Post(':id/close')
  @Allow('regions.edit')
  @NeedsVersion()
  @Returns(() => RegionView)
  close(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Version() version: number,
    @Body() input: RegionCloseInput,
  ): Promise<RegionView> {
    return this.regions.closeRegion(scope, id, version, input);
  }
}
