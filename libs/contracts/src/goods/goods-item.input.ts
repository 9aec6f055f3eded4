import { FenField, Flag, Id, MayBeAbsent, Text } from '../fields';

/** An item handed over in kind (慰问品) with the value of one unit. */
export class GoodsItemEditInput {
  @MayBeAbsent() @Text(40) name?: string;
  @MayBeAbsent() @Text(10) unit?: string;
  @MayBeAbsent() @FenField() unitValue?: number;
  /** No longer offered; what was handed over stays. */
  @MayBeAbsent() @Flag() retired?: boolean;
}

/** A new item of the region acted in; `unitValue` in fen. */
export class GoodsItemCreateInput extends GoodsItemEditInput {
  @Id() id: string;
  @Text(40) declare name: string;
  @Text(10) declare unit: string;
  @FenField() declare unitValue: number;
}
