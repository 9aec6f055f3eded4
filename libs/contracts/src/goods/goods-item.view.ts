import { FenField, Flag, FlagParam, Id, Instant, Maybe, RegionCode, Text, Whole } from '../fields';
import { ListQuery } from '../list-query';

/** Items of the reader's area and of the regions above it; without `retired` all of them. */
export class GoodsItemListQuery extends ListQuery {
  @Maybe() @FlagParam() retired?: boolean;
}

/** An item handed over in kind (慰问品), and the region that keeps it. */
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
