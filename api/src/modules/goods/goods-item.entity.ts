import type { Fen } from '@zhufu/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../platform/money.column';

/** Something handed over in kind, with the value of a unit. */
@Entity('goods_item')
export class GoodsItem {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') name: string;
  @Column('text') unit: string;
  @MoneyColumn({ name: 'unit_value' }) unitValue: Fen;
  @Column('boolean') retired: boolean;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}
