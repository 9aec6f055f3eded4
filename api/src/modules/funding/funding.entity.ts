import type { DeclaredClass, FundingClass, GovernmentLevel, PostingStatus } from '@zhufu/domain/funding';
import type { Fen } from '@zhufu/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../platform/money.column';

const Text = (name?: string): PropertyDecorator => Column('text', { name, nullable: true });

@Entity('funding_party')
export class FundingParty {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') name: string;
  @Text('contact_name') contactName: string | null;
  @Text('contact_phone') contactPhone: string | null;
  @Text() note: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}

@Entity('funding_source')
export class FundingSource {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('uuid', { name: 'party_id' }) fundingPartyId: string;
  @Column('text') name: string;
  @Column('text', { name: 'class' }) fundingClass: FundingClass;
  @Text() level: GovernmentLevel | null;
  @Text('declared_class') declaredClass: DeclaredClass | null;
  @Column('int') year: number;
  @Text('document_title') documentTitle: string | null;
  @Text('document_number') documentNumber: string | null;
  @Text() purpose: string | null;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to' }) validTo: string;
  @MoneyColumn() pledged: Fen;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}

/** Written as a draft only; posting and reversing are functions of the database. */
@Entity('funding_receipt')
export class FundingReceipt {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'source_id' }) fundingSourceId: string;
  @Column('uuid', { name: 'holder_id' }) holderId: string;
  @MoneyColumn() amount: Fen;
  @Column('date', { name: 'received_on' }) receivedOn: string;
  @Column('text') voucher: string;
  @Text() note: string | null;
  @Column('text') status: PostingStatus;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('uuid', { name: 'posted_by', nullable: true }) postedBy: string | null;
  @Column('timestamptz', { name: 'posted_at', nullable: true }) postedAt: Date | null;
  @Column('uuid', { name: 'reversed_by', nullable: true }) reversedBy: string | null;
  @Column('timestamptz', { name: 'reversed_at', nullable: true }) reversedAt: Date | null;
  @Text() reason: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}

/** Written as a draft only; posting and reversing are functions of the database. */
@Entity('funding_transfer')
export class FundingTransfer {
  @PrimaryColumn('uuid') id: string;
  @Column('text') path: string;
  @Column('uuid', { name: 'source_id' }) fundingSourceId: string;
  @Column('uuid', { name: 'from_id' }) fromId: string;
  @Column('uuid', { name: 'to_id' }) toId: string;
  @MoneyColumn() amount: Fen;
  @Column('date', { name: 'transferred_on' }) transferredOn: string;
  @Column('text') voucher: string;
  @Text() note: string | null;
  @Column('text') status: PostingStatus;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('bytea', { name: 'created_hash' }) createdHash: Buffer;
  @Column('uuid', { name: 'posted_by', nullable: true }) postedBy: string | null;
  @Column('timestamptz', { name: 'posted_at', nullable: true }) postedAt: Date | null;
  @Column('uuid', { name: 'reversed_by', nullable: true }) reversedBy: string | null;
  @Column('timestamptz', { name: 'reversed_at', nullable: true }) reversedAt: Date | null;
  @Text() reason: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('int') version: number;
}
