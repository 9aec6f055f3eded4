import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoodsItem } from './goods-item.entity';
import { GoodsItemsController } from './goods-items.controller';
import { GoodsItemsService } from './goods-items.service';

@Module({
  imports: [TypeOrmModule.forFeature([GoodsItem])],
  controllers: [GoodsItemsController],
  providers: [GoodsItemsService],
  exports: [GoodsItemsService],
})
export class GoodsModule {}
