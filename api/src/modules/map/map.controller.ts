import { Controller, Get, Param, Query } from '@nestjs/common';
import { NoQuery } from '@zhufu/contracts/list-query';
import {
  MapCardQuery,
  MapHouseholdCard,
  MapHouseholdsQuery,
  MapHouseholdsView,
  MapRegionsQuery,
  MapRegionsView,
} from '@zhufu/contracts/map/map.view';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { Allow, InScope, Returns, ReturnsText } from '../../platform/http/allow';
import type { JsonText } from '../../platform/http/json-text';
import { Scope } from '../../platform/scope';
import { MapService } from './map.service';

@Controller('api/map')
export class MapController {
  constructor(private readonly map: MapService) {}

  @Get('outlines')
  @Allow('map.show')
  @ReturnsText()
  outlines(@Query() _query: NoQuery): JsonText {
    return this.map.getOutlines();
  }

  @Get('regions')
  @Allow('map.show')
  @Returns(() => MapRegionsView)
  regions(@InScope() scope: Scope, @Query() query: MapRegionsQuery): Promise<JsonText> {
    return this.map.getRegions(scope, query);
  }

  @Get('households')
  @Allow('map.show')
  @Returns(() => MapHouseholdsView)
  households(@InScope() scope: Scope, @Query() query: MapHouseholdsQuery): Promise<JsonText> {
    return this.map.getHouseholds(scope, query);
  }

  @Get('households/:id')
  @Allow('map.show')
  @Returns(() => MapHouseholdCard)
  household(
    @InScope() scope: Scope,
    @Param() { id }: IdParam,
    @Query() query: MapCardQuery,
  ): Promise<MapHouseholdCard> {
    return this.map.getCard(scope, id, query);
  }
}
