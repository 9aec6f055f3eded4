import { Controller, Get, Query } from '@nestjs/common';
import { MapHouseholdsQuery, MapHouseholdsView, MapRegionsQuery, MapRegionsView } from '@zhufu/contracts/map/map.view';
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
  outlines(): JsonText {
    return this.map.getOutlines();
  }

  @Get('regions')
  @Allow('map.show')
  @Returns(() => MapRegionsView)
  regions(@InScope() scope: Scope, @Query() query: MapRegionsQuery): Promise<MapRegionsView> {
    return this.map.getRegions(scope, query);
  }

  @Get('households')
  @Allow('map.show')
  @Returns(() => MapHouseholdsView)
  households(@InScope() scope: Scope, @Query() query: MapHouseholdsQuery): Promise<MapHouseholdsView> {
    return this.map.getHouseholds(scope, query);
  }
}
