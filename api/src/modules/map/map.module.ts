import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { MapController } from './map.controller';
import { MapService } from './map.service';

@Module({ imports: [CampaignsModule], controllers: [MapController], providers: [MapService] })
export class MapModule {}
