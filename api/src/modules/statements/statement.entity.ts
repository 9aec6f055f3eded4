import type { StatementBasis, StatementLineInput } from '@zhufu/contracts/statements/statement.input';
import type { Fen } from '@zhufu/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../platform/money.column';

/** Totals as they were reported. */
@Entity('statement')
export class Statement {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') title: string;
  @Column('text') basis: StatementBasis;
  @Column('date', { name: 'first_on' }) firstOn: string;
  @Column('date', { name: 'last_on' }) lastOn: string;
  @Column('int', { nullable: true }) households: number | null;
  @Column('boolean', { name: 'households_at_least' }) householdsAtLeast: boolean;
  @MoneyColumn({ nullable: true }) amount: Fen | null;
  @Column('boolean', { name: 'amount_at_least' }) amountAtLeast: boolean;
  @Column('jsonb') lines: StatementLineInput[];
  @Column('text', { name: 'source_document' }) sourceDocument: string;
  @Column('uuid', { name: 'campaign_id', nullable: true }) campaignId: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}
