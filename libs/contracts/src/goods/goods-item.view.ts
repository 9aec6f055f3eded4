import { FenField, Flag, FlagParam, Id, Instant, Maybe, RegionCode, Text, Whole } from '../fields';
import { ListQuery } from '../list-query';

export class GoodsItemListQuery extends ListQuery {
  @Maybe() @FlagParam() retired?: boolean;
}

export class GoodsItemRow {
  @Id() id: string;
  @Text(40) name: string;
  @Text(10) unit: string;
  /** Of one unit, in fen. */
  @FenField() unitValue: number;
  @Flag() retired: boolean;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Instant() updatedAt: string;
  @Whole(1, 1_000_000_000) version: number;
}
