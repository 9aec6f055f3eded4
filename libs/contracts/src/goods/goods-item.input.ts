import { FenField, Flag, Id, Maybe, Text } from '../fields';

/** An item handed over in kind (慰问品) with the value of one unit. */
export class GoodsItemEditInput {
  @Maybe() @Text(40) name?: string;
  @Maybe() @Text(10) unit?: string;
  @Maybe() @FenField() unitValue?: number;
  /** No longer offered; what was handed over stays. */
  @Maybe() @Flag() retired?: boolean;
}

export class GoodsItemCreateInput extends GoodsItemEditInput {
  @Id() id: string;
  @Text(40) declare name: string;
  @Text(10) declare unit: string;
  @FenField() declare unitValue: number;
}
